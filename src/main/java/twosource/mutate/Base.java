package twosource.mutate;

import java.util.ArrayList;
import java.util.List;
import twosource.align.BoundClaim;
import twosource.claim.ArticleClaims;
import twosource.compare.Check;
import twosource.compare.Finding;
import twosource.text.Span;

/**
 * Holds the articles of one story as they are.
 *
 * @param claims of each article, in the order of the articles of the check
 */
record Base(Check check, List<ArticleClaims> claims) {

  Base {
    claims = List.copyOf(claims);
  }

  /** Returns the claims of all articles, with those of one of them replaced. */
  List<ArticleClaims> with(ArticleClaims changed) {
    List<ArticleClaims> all = new ArrayList<>(claims);
    all.replaceAll(own -> own.path().equals(changed.path()) ? changed : own);
    return all;
  }

  List<Finding> disputed() {
    return disputed(check);
  }

  static List<Finding> disputed(Check check) {
    return check.findings().stream().filter(f -> f.verdict().isDispute()).toList();
  }

  /** Tells whether a finding rests on words of an article that overlap one of some spans. */
  static boolean covers(Finding finding, String path, List<Span> spans) {
    return finding.fact().claims().stream().anyMatch(claim -> lies(claim, path, spans));
  }

  static boolean lies(BoundClaim claim, String path, List<Span> spans) {
    return claim.article().path().equals(path)
        && spans.stream().anyMatch(claim.claim().evidence().span()::overlaps);
  }
}
