package twosource.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import twosource.claim.Factuality;
import twosource.claim.Phase;
import twosource.claim.Reference;
import twosource.rule.Frame;
import twosource.rule.Relations;
import twosource.text.Sentence;
import twosource.text.TokenRange;

/** Holds the sentence in which words may evoke a frame, and reads what all triggers need of it. */
final class TriggerClause {

  private final Frame frame;
  private final int number;
  private final Sentence sentence;
  private final Clauses clauses;

  /**
   * @param number of the sentence in its article
   */
  TriggerClause(Frame frame, int number, Sentence sentence, Clauses clauses) {
    this.frame = frame;
    this.number = number;
    this.sentence = sentence;
    this.clauses = clauses;
  }

  Frame frame() {
    return frame;
  }

  Sentence sentence() {
    return sentence;
  }

  Clauses clauses() {
    return clauses;
  }

  Phrases phrases() {
    return clauses.phrases();
  }

  /** Returns what stands before a verb: its subject, and what opens the clause. */
  List<Complement> before(int verb) {
    List<Complement> parts = new ArrayList<>(clauses.fronted(verb));
    clauses
        .subject(verb)
        .ifPresent(tokens -> parts.add(new Complement(Relations.SUBJECT, tokens, Phase.WHOLE)));
    parts.addAll(clauses.beforeVerb(verb));
    return parts;
  }

  /** Returns what follows a phrase, up to the next verb. */
  List<Complement> after(int phrase) {
    return after(phrase, Phase.WHOLE, verb -> Optional.empty());
  }

  /** Returns what follows a phrase and the verbs that may be passed; see {@link Clauses#after}. */
  List<Complement> after(int phrase, Phase phase, IntFunction<Optional<Phase>> passes) {
    return clauses.after(phrase, phase, this::namesAnother, passes);
  }

  /** Tells whether a phrase names a thing of the frame: {@code after their meeting with Roy}. */
  private boolean namesAnother(int phrase) {
    return frame.triggers().nouns().contains(phrases().head(phrase).lemma());
  }

  /** Makes the trigger at a token, with the whole sentence as a further part of its clause. */
  Trigger trigger(
      int token,
      List<Complement> parts,
      Reference reference,
      Factuality factuality,
      boolean again) {
    List<Complement> all = new ArrayList<>(parts);
    all.add(new Complement(Relations.SENTENCE, new TokenRange(0, sentence.size()), Phase.WHOLE));
    return new Trigger(
        frame,
        number,
        sentence.token(token).span(),
        new TokenRange(token, token + 1),
        all,
        List.of(),
        reference,
        factuality,
        again);
  }
}
