package twosource;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import twosource.align.BoundClaim;
import twosource.compare.Check;
import twosource.rule.Examples;
import twosource.rule.Frame;
import twosource.text.Span;

/** Expects a claim of exactly the marked words, with exactly the printed value. */
record ExpectedClaim(Frame frame, Examples.Find find) implements RuleExamples.Expectation {

  @Override
  public Optional<String> failure(Check check) {
    List<BoundClaim> claims = claims(check);
    List<BoundClaim> marked = claims.stream().filter(this::isMarked).toList();
    if (marked.stream().anyMatch(claim -> claim.value().print().equals(find.value()))) {
      return Optional.empty();
    }
    return Optional.of(
        marked.isEmpty()
            ? "expected the span "
                + quoted(find.evidence())
                + " as "
                + find.role()
                + ", found "
                + all(claims)
            : "expected the value " + find.value() + ", found " + all(marked));
  }

  private List<BoundClaim> claims(Check check) {
    return check.alignment().subjects().stream()
        .filter(subject -> subject.frame().equals(frame.name()))
        .flatMap(subject -> subject.claims(find.role()).stream())
        .toList();
  }

  private boolean isMarked(BoundClaim claim) {
    return claim.claim().evidence().span().equals(find.evidence());
  }

  private String all(List<BoundClaim> claims) {
    return claims.isEmpty()
        ? "no " + find.role()
        : claims.stream()
            .map(claim -> quoted(claim.claim().evidence().span()) + " = " + claim.value().print())
            .collect(Collectors.joining("; "));
  }

  private String quoted(Span span) {
    return span.start() + ".." + span.end() + " [" + span.in(find.text()) + "]";
  }
}
