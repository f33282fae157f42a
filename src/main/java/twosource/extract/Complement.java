package twosource.extract;

import twosource.claim.Phase;
import twosource.text.TokenRange;

/**
 * Holds a part of the clause about a trigger.
 *
 * @param name the preposition in lower case, or a name of {@link twosource.rule.Relations}
 * @param core without what only describes it: {@code a room} in {@code a room of the club}
 * @param tokens with that
 * @param phase of which part of the thing the clause speaks
 */
record Complement(String name, TokenRange core, TokenRange tokens, Phase phase) {

  Complement(String name, TokenRange tokens, Phase phase) {
    this(name, tokens, tokens, phase);
  }

  Complement widenedTo(int end) {
    return new Complement(name, core, new TokenRange(tokens.from(), end), phase);
  }
}
