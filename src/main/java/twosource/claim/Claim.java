package twosource.claim;

import java.util.Optional;
import twosource.value.Value;

/**
 * Is what one article asserts: that a role of a thing has a value.
 *
 * @param role as its frame names it
 * @param value may be open, to be bound by the story
 * @param speaker in whose words the article says it; empty for the article's own voice
 */
public record Claim(
    String role,
    Value value,
    Evidence evidence,
    Phase phase,
    Optional<String> speaker,
    Factuality factuality) {

  /** Returns this claim, told as something else. */
  public Claim as(Factuality other) {
    return new Claim(role, value, evidence, phase, speaker, other);
  }
}
