package twosource.gate;

import twosource.rule.Severity;

/**
 * Is a finding about an acceptance that does nothing any more.
 *
 * @param file as the user would name it
 * @param line on which the acceptance begins, from 1
 */
public record StaleAcceptance(
    String file, int line, Acceptance acceptance, Cause cause, boolean fails) {

  /** How grave every such finding is. */
  public static final Severity SEVERITY = Severity.WARNING;

  /** Says why it does nothing. */
  public enum Cause {
    EXPIRED,
    UNUSED
  }

  /** Returns one plain sentence on what is amiss and what to do. */
  public String message() {
    String dispute =
        acceptance.dispute().isEmpty() ? acceptance.fingerprint() : acceptance.dispute();
    return switch (cause) {
      case EXPIRED ->
          "The acceptance of \""
              + dispute
              + "\" ended on "
              + acceptance.until().map(Object::toString).orElse("no day")
              + "; look at the dispute again.";
      case UNUSED ->
          "The acceptance of \""
              + dispute
              + "\" fits no dispute any more; take it out, or look at the dispute again if a value"
              + " changed.";
    };
  }
}
