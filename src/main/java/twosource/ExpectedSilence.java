package twosource;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import twosource.claim.Claim;
import twosource.compare.Check;
import twosource.rule.Frame;

/**
 * Expects no claim.
 *
 * @param role about which nothing may be claimed; blank where nothing of the frame may
 */
record ExpectedSilence(Frame frame, String role) implements RuleExamples.Expectation {

  @Override
  public Optional<String> failure(Check check) {
    List<Claim> claims =
        check.alignment().stories().stream()
            .flatMap(story -> story.articles().stream())
            .flatMap(article -> article.claims().mentions().stream())
            .filter(mention -> mention.frame().equals(frame.name()))
            .flatMap(mention -> mention.claims().stream())
            .filter(claim -> role.isBlank() || claim.role().equals(role))
            .toList();
    return claims.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "expected no " + (role.isBlank() ? "claim" : role) + ", found " + all(claims));
  }

  private static String all(List<Claim> claims) {
    return claims.stream()
        .map(
            claim -> claim.role() + " [" + claim.evidence().text() + "] = " + claim.value().print())
        .collect(Collectors.joining("; "));
  }
}
