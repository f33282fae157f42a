package twosource.extract;

import twosource.claim.Phase;
import twosource.text.Sentence;
import twosource.text.Span;
import twosource.text.TokenRange;
import twosource.value.Value;

/**
 * Holds a value that may fill a role, and where it stands.
 *
 * @param tokens in the sentence of the trigger, but for a time told before it
 * @param phase of which part of the thing the clause speaks
 */
record FoundValue(Span span, TokenRange tokens, Value value, Phase phase) {

  static FoundValue in(Sentence sentence, TokenRange tokens, Value value, Phase phase) {
    return new FoundValue(sentence.span(tokens), tokens, value, phase);
  }
}
