package twosource.extract;

import java.util.Optional;
import twosource.claim.Phase;
import twosource.rule.Triggers;
import twosource.text.PhraseKind;
import twosource.text.Token;

/** Finds the verbs that carry a noun of a frame: {@code held talks, carry on with the talks}. */
final class CarrierVerbs {

  private final Triggers triggers;
  private final Phrases phrases;

  CarrierVerbs(Triggers triggers, Phrases phrases) {
    this.triggers = triggers;
    this.phrases = phrases;
  }

  /** Returns the light verb, or the verb of beginning or end, whose object the phrase is, or -1. */
  int before(int phrase) {
    int i = isWith(phrase - 1) ? phrase - 2 : phrase - 1;
    while (phrases.isFiller(i)) {
      i--;
    }
    int verb = i;
    Optional<String> carrier =
        phrases
            .verb(i)
            .map(Token::lemma)
            .filter(
                lemma ->
                    triggers.light().contains(withParticle(lemma, verb))
                        || (verb == phrase - 1 && triggers.light().contains(lemma))
                        || triggers.starts().contains(lemma)
                        || triggers.ends().contains(lemma));
    return carrier.isPresent() ? i : -1;
  }

  /** Returns of which part of a thing a verb tells; empty where the phrase is no verb. */
  Optional<Phase> phaseOf(int verb) {
    return phrases
        .verb(verb)
        .map(Token::lemma)
        .map(
            lemma ->
                triggers.starts().contains(lemma)
                    ? Phase.START
                    : triggers.ends().contains(lemma) ? Phase.END : Phase.WHOLE);
  }

  /** Tells whether a verb goes on with the thing just told of: {@code resumed the talks}. */
  boolean isAgain(int verb) {
    return phrases
        .verb(verb)
        .filter(
            token ->
                triggers.again().contains(token.lemma())
                    || triggers.again().contains(withParticle(token.lemma(), verb)))
        .isPresent();
  }

  private boolean isWith(int phrase) {
    return phrases.is(phrase, PhraseKind.PREPOSITION) && phrases.words(phrase).equals("with");
  }

  /** Returns {@code carry on} for the verb of {@code carry on with the talks}. */
  private String withParticle(String lemma, int verb) {
    boolean particle = phrases.isFiller(verb + 1);
    return particle ? lemma + " " + phrases.firstToken(verb + 1).lemma() : lemma;
  }
}
