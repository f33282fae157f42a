package twosource.extract;

import twosource.text.TokenRange;
import twosource.value.ClauseSubject;

/**
 * Holds the clause around a value.
 *
 * @param subject what it says besides the value
 * @param value the value's words with what they count
 * @param tokens from the first word of the clause that was read to the last
 * @param verb index of the phrase of the verb that governs the value, or -1
 */
record ClauseAround(ClauseSubject subject, TokenRange value, TokenRange tokens, int verb) {}
