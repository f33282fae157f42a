package twosource.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import twosource.claim.ArticleClaims;

/**
 * Finds articles that carry one another's words.
 *
 * <p>Two articles are of one origin when the shorter shares a good part of its runs of words,
 * quotations left out, with the other; a smaller part is enough where both credit one agency, or
 * one of them the other. Only articles whose sketches meet are compared, and of those that are one
 * origin already a single one, so that ten times the articles are ten times the work.
 */
final class OriginFinder {

  /** Share of the shorter article's runs of words that makes it a copy. */
  private static final double COPIED = 0.35;

  /** The same where both credit one agency, or one of them the other. */
  private static final double COPIED_WITH_CREDIT = 0.15;

  /** How many origins may share a bucket; what more of them share is a phrase of the trade. */
  private static final int MOST_IN_BUCKET = 20;

  private final List<ArticleClaims> articles;
  private final List<Credited> credited;
  private final Clusters clusters;
  private final Set<Long> compared = new HashSet<>();

  private OriginFinder(List<ArticleClaims> articles) {
    this.articles = articles;
    this.credited = articles.stream().map(Credited::of).toList();
    this.clusters = new Clusters(articles.size());
  }

  /** Returns the origin of each article by its path; it is named after its first article. */
  static Map<String, String> origins(List<ArticleClaims> articles) {
    return origins(articles, List.of());
  }

  /**
   * Returns the same where some sources are one.
   *
   * @param alike lists of sources that are one origin whatever their words
   */
  static Map<String, String> origins(List<ArticleClaims> articles, List<List<String>> alike) {
    OriginFinder finder = run(articles);
    alike.forEach(finder::joinSources);
    return finder.origins();
  }

  private void joinSources(List<String> sources) {
    int first = -1;
    for (int i = 0; i < articles.size(); i++) {
      if (sources.contains(articles.get(i).source())) {
        first = first < 0 ? i : first;
        clusters.join(first, i);
      }
    }
  }

  static OriginFinder run(List<ArticleClaims> articles) {
    OriginFinder finder = new OriginFinder(articles);
    Sketches.buckets(articles.stream().map(ArticleClaims::shingles).toList()).forEach(finder::join);
    return finder;
  }

  private Map<String, String> origins() {
    Map<String, String> origins = new HashMap<>();
    for (List<Integer> group : clusters.groups()) {
      for (int member : group) {
        origins.put(articles.get(member).path(), articles.get(group.get(0)).path());
      }
    }
    return origins;
  }

  /** Returns how many pairs of articles were held against each other. */
  int compared() {
    return compared.size();
  }

  /** Joins each article of a bucket with the first of those before it that it is a copy of. */
  private void join(List<Integer> bucket) {
    List<Integer> different = new ArrayList<>();
    for (int article : bucket) {
      if (different.stream().noneMatch(other -> isOne(other, article))) {
        different.add(article);
      }
      if (different.size() > MOST_IN_BUCKET) {
        return;
      }
    }
  }

  private boolean isOne(int a, int b) {
    if (!clusters.together(a, b) && compared.add(Clusters.key(a, b)) && isCopy(a, b)) {
      clusters.join(a, b);
    }
    return clusters.together(a, b);
  }

  private boolean isCopy(int a, int b) {
    List<Long> ours = articles.get(a).shingles();
    List<Long> theirs = articles.get(b).shingles();
    double share = (double) common(ours, theirs) / Math.min(ours.size(), theirs.size());
    return share >= COPIED
        || (share >= COPIED_WITH_CREDIT && credited.get(a).meets(credited.get(b)));
  }

  /** Counts what two sorted lists have in common. */
  private static int common(List<Long> a, List<Long> b) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < a.size() && j < b.size()) {
      int order = Long.compare(a.get(i), b.get(j));
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return common;
  }
}
