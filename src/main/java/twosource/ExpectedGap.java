package twosource;

import java.util.Optional;
import twosource.compare.Check;
import twosource.rule.Examples;
import twosource.rule.Frame;

/** Expects a claim that is known to be missed, so that nobody overlooks the day it is found. */
record ExpectedGap(Frame frame, Examples.Find find) implements RuleExamples.Expectation {

  @Override
  public Optional<String> failure(Check check) {
    return new ExpectedClaim(frame, find).failure(check).isPresent()
        ? Optional.empty()
        : Optional.of("expected to be missed, but it now works: move it to finds");
  }
}
