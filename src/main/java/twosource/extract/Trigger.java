package twosource.extract;

import java.util.ArrayList;
import java.util.List;
import twosource.claim.Factuality;
import twosource.claim.Reference;
import twosource.rule.Frame;
import twosource.text.Span;
import twosource.text.TokenRange;

/**
 * Holds words that evoke a frame, with the parts of their clause.
 *
 * @param sentence number of the sentence in the article
 * @param span of the trigger itself
 * @param tokens of the trigger in its sentence
 * @param parts in order of their finding
 * @param given values that need no pattern of tokens to be found
 * @param again whether it goes on with the thing told of before in its sentence
 */
record Trigger(
    Frame frame,
    int sentence,
    Span span,
    TokenRange tokens,
    List<Complement> parts,
    List<Given> given,
    Reference reference,
    Factuality factuality,
    boolean again) {

  Trigger {
    parts = List.copyOf(parts);
    given = List.copyOf(given);
    factuality = frame.same().plans() && !factuality.isTold() ? Factuality.ASSERTED : factuality;
  }

  /** Returns this trigger with further parts. */
  Trigger with(List<Complement> further) {
    List<Complement> all = new ArrayList<>(parts);
    all.addAll(further);
    return new Trigger(frame, sentence, span, tokens, all, given, reference, factuality, again);
  }
}
