package twosource.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import twosource.claim.Factuality;
import twosource.claim.Phase;
import twosource.claim.Reference;
import twosource.rule.Relations;
import twosource.text.PhraseKind;
import twosource.text.Sentence;

/** Reads the clause about a verb, or about a word for a state, into the parts of a trigger. */
final class VerbTriggerReader {

  private static final Set<String> REPEATING = Set.of("again", "anew");

  private final TriggerClause clause;
  private final Sentence sentence;
  private final Phrases phrases;
  private final Modality modality;
  private final Patients patients;

  VerbTriggerReader(TriggerClause clause, Modality modality) {
    this.clause = clause;
    this.sentence = clause.sentence();
    this.phrases = clause.phrases();
    this.modality = modality;
    this.patients = new Patients(sentence, clause.clauses());
  }

  /** Reads a verb of the frame: {@code on Monday Ito met Roy}. */
  Trigger verb(int token, int phrase) {
    List<Complement> parts = new ArrayList<>(clause.before(phrase));
    List<Complement> after = clause.after(phrase);
    addObject(parts, after);
    parts.addAll(after);
    parts.addAll(patients.ofVerb(phrase));
    boolean again = clause.frame().triggers().again().contains(sentence.token(token).lemma());
    return clause.trigger(
        token,
        parts,
        again || isRepeated(phrase) ? Reference.ANOTHER : Reference.TELLING,
        isDoubted(token) ? Factuality.POSSIBLE : modality.of(sentence, phrases, phrase),
        again);
  }

  /** Reads a word for what somebody is after the thing: {@code five are dead}. */
  Trigger state(int token, int phrase) {
    List<Complement> parts = new ArrayList<>(patients.ofState(token, phrase));
    parts.addAll(clause.after(phrase));
    int verb = phrase - 1;
    while (phrases.isFiller(verb)) {
      verb--;
    }
    Factuality factuality =
        phrases.is(verb, PhraseKind.VERB)
            ? modality.of(sentence, phrases, verb)
            : Factuality.ASSERTED;
    return clause.trigger(
        token,
        parts,
        Reference.TELLING,
        isDoubted(token) ? Factuality.POSSIBLE : factuality,
        false);
  }

  /** Sees {@code are feared dead, presumed drowned}. */
  private boolean isDoubted(int token) {
    return token > 0 && modality.isDoubt(sentence.token(token - 1));
  }

  /** Sees the adverb in {@code met again}, {@code again met}. */
  private boolean isRepeated(int verb) {
    int end = verb + 1;
    while (end < phrases.count() && !phrases.is(end, PhraseKind.VERB) && !phrases.isComma(end)) {
      end++;
    }
    int start = phrases.isFiller(verb - 1) ? verb - 1 : verb;
    for (int i = phrases.get(start).tokens().from(); i < phrases.get(end - 1).tokens().to(); i++) {
      if (REPEATING.contains(sentence.token(i).lemma())) {
        return true;
      }
    }
    return false;
  }

  /** Reads a verb whose subject is a pronoun for the thing itself, which is no party to it. */
  Trigger pronounVerb(int token, int phrase) {
    List<Complement> parts = clause.after(phrase);
    return clause.trigger(
        token, parts, Reference.DEFINITE, modality.of(sentence, phrases, phrase), false);
  }

  private static void addObject(List<Complement> parts, List<Complement> after) {
    if (!after.isEmpty() && after.get(0).name().equals(Relations.BARE)) {
      parts.add(new Complement(Relations.OBJECT, after.get(0).tokens(), Phase.WHOLE));
    }
  }
}
