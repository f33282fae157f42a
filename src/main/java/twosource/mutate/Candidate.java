package twosource.mutate;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import twosource.align.BoundClaim;
import twosource.compare.Finding;
import twosource.text.Article;
import twosource.text.Span;

/**
 * Is a stretch of an article that bears out what other articles state as well.
 *
 * @param spans of the stretch, and of all others in which the article claims the same
 * @param stated what it is claimed to say, by frame and role; one at least
 */
record Candidate(Base base, Article article, List<Span> spans, List<Stated> stated) {

  Candidate {
    spans = List.copyOf(spans);
    stated = List.copyOf(stated);
  }

  /** Is one reading of the stretch, with the fact that it belongs to. */
  record Stated(Finding finding, BoundClaim claim) {

    String attribute() {
      return finding.fact().attribute();
    }

    /** Returns the claims of other origins about the same. */
    List<BoundClaim> others() {
      return finding.fact().claims().stream()
          .filter(other -> !other.article().origin().equals(claim.article().origin()))
          .toList();
    }
  }

  static int origins(List<BoundClaim> claims) {
    Set<String> origins = new TreeSet<>();
    claims.forEach(claim -> origins.add(claim.article().origin()));
    return origins.size();
  }

  private Span span() {
    return spans.get(0);
  }

  /** Names the stretch, whatever else is changed. */
  String label() {
    return article.path() + ":" + span().start() + ":" + span().end();
  }

  String words() {
    return span().in(article.text());
  }
}
