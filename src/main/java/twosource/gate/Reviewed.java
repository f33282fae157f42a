package twosource.gate;

import java.util.Optional;
import twosource.compare.Finding;
import twosource.rule.Severity;

/**
 * Is a finding with what it counts for.
 *
 * @param acceptance present where the standing is {@link Standing#ACCEPTED}
 * @param fails whether the check fails by it
 */
public record Reviewed(
    Finding finding, Standing standing, Optional<Acceptance> acceptance, boolean fails) {

  /** Tells whether this is of use to somebody who asks only what is amiss. */
  public boolean isShown() {
    return fails || (finding.verdict().isDispute() && finding.severity() != Severity.NONE);
  }

  public boolean isOpen() {
    return standing == Standing.OPEN;
  }
}
