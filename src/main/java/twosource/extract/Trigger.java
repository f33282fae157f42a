package twosource.extract;

import java.util.List;
import twosource.claim.Factuality;
import twosource.claim.Reference;
import twosource.rule.Frame;
import twosource.text.TokenRange;

/**
 * Holds words that evoke a frame, with the parts of their clause.
 *
 * @param sentence number of the sentence in the article
 * @param tokens of the trigger itself
 * @param parts in order of their finding
 */
record Trigger(
    Frame frame,
    int sentence,
    TokenRange tokens,
    List<Complement> parts,
    Reference reference,
    Factuality factuality) {

  Trigger {
    parts = List.copyOf(parts);
  }
}
