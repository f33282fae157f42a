package twosource.mutate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

  /** Returns each stretch once, in the order of the articles and their text. */
  static List<Candidate> of(Base base) {
    List<Candidate> candidates = new ArrayList<>();
    for (Article article : base.check().articles()) {
      stated(base, article.path())
          .forEach((span, stated) -> candidates.add(new Candidate(base, article, span, stated)));
    }
    return candidates;
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
            && disputed.stream().noneMatch(other -> Base.covers(other, path, span))) {
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
