package twosource.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import twosource.claim.ArticleClaims;

/**
 * Finds articles that carry one another's words.
 *
 * <p>Two articles are of one origin when the shorter shares a good part of its runs of words,
 * quotations left out, with the other.
 */
final class OriginFinder {

  /** Share of the shorter article's runs of words that makes it a copy. */
  private static final double COPIED = 0.35;

  private OriginFinder() {}

  /** Returns the origin of each article by its path; it is named after its first article. */
  static Map<String, String> origins(List<ArticleClaims> articles) {
    Clusters clusters = new Clusters(articles.size());
    shared(articles)
        .forEach(
            (key, count) -> {
              int shorter =
                  Math.min(
                      articles.get(Clusters.first(key)).shingles().size(),
                      articles.get(Clusters.second(key)).shingles().size());
              if (count >= COPIED * shorter) {
                clusters.join(Clusters.first(key), Clusters.second(key));
              }
            });
    Map<String, String> origins = new HashMap<>();
    for (List<Integer> group : clusters.groups()) {
      for (int member : group) {
        origins.put(articles.get(member).path(), articles.get(group.get(0)).path());
      }
    }
    return origins;
  }

  /** Counts the runs of words that pairs of articles share. */
  private static Map<Long, Integer> shared(List<ArticleClaims> articles) {
    Map<Long, List<Integer>> holders = new HashMap<>();
    for (int i = 0; i < articles.size(); i++) {
      Set<Long> own = new HashSet<>(articles.get(i).shingles());
      for (long shingle : own) {
        holders.computeIfAbsent(shingle, s -> new ArrayList<>()).add(i);
      }
    }
    Map<Long, Integer> counts = new TreeMap<>();
    for (List<Integer> block : holders.values()) {
      for (int i = 0; i < block.size(); i++) {
        for (int j = i + 1; j < block.size(); j++) {
          counts.merge(Clusters.key(block.get(i), block.get(j)), 1, Integer::sum);
        }
      }
    }
    return counts;
  }
}
