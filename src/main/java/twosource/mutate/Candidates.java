package twosource.mutate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import twosource.align.BoundClaim;
import twosource.compare.Finding;
import twosource.compare.Verdict;
import twosource.text.Article;
import twosource.text.Span;

/** Finds what can be changed: what an article claims and articles of other origins bear out. */
final class Candidates {

  private static final Comparator<Span> IN_TEXT =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  private Candidates() {}

  /**
   * Returns each stretch once, in the order of the articles and their text; of those about one fact
   * that hold one another's words ({@code Friday, Friday morning}) only the first.
   */
  static List<Candidate> of(Base base) {
    List<Candidate> candidates = new ArrayList<>();
    for (Article article : base.check().articles()) {
      Map<Span, List<Candidate.Stated>> stated = stated(base, article.path());
      Map<Set<String>, List<String>> known = new HashMap<>();
      stated.forEach(
          (span, claims) -> {
            String words = span.in(article.text());
            List<String> before = known.computeIfAbsent(facts(claims), facts -> new ArrayList<>());
            if (before.stream().noneMatch(w -> w.contains(words) || words.contains(w))) {
              before.add(words);
              candidates.add(new Candidate(base, article, spans(span, stated), claims));
            }
          });
    }
    return candidates;
  }

  /** Returns a stretch, and then all others about one of the same facts. */
  private static List<Span> spans(Span first, Map<Span, List<Candidate.Stated>> stated) {
    Set<String> facts = facts(stated.getOrDefault(first, List.of()));
    List<Span> spans = new ArrayList<>(List.of(first));
    stated.forEach(
        (span, claims) -> {
          if (!span.overlaps(first) && !Collections.disjoint(facts(claims), facts)) {
            spans.add(span);
          }
        });
    return spans;
  }

  private static Set<String> facts(List<Candidate.Stated> stated) {
    return stated.stream()
        .map(one -> one.finding().fact().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<Span, List<Candidate.Stated>> stated(Base base, String path) {
    List<Finding> disputed = base.disputed();
    Map<Span, List<Candidate.Stated>> stated = new TreeMap<>(IN_TEXT);
    for (Finding finding : base.check().findings()) {
      for (BoundClaim claim : finding.fact().claims()) {
        Span span = claim.claim().evidence().span();
        Candidate.Stated one = new Candidate.Stated(finding, claim);
        if (claim.article().path().equals(path)
            && isAgreed(finding)
            && !one.others().isEmpty()
            && disputed.stream().noneMatch(other -> Base.covers(other, path, List.of(span)))) {
          stated.computeIfAbsent(span, s -> new ArrayList<>()).add(one);
        }
      }
    }
    return stated;
  }

  private static boolean isAgreed(Finding finding) {
    return finding.verdict() == Verdict.AGREE || finding.verdict() == Verdict.COMPATIBLE;
  }
}
