package twosource.extract;

import twosource.claim.Phase;
import twosource.text.TokenRange;

/**
 * Holds a part of the clause about a trigger.
 *
 * @param name the preposition in lower case, or a name of {@link twosource.rule.Relations}
 * @param phase of which part of the thing the clause speaks
 */
record Complement(String name, TokenRange tokens, Phase phase) {}
