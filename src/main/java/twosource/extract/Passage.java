package twosource.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import twosource.claim.Factuality;
import twosource.claim.Phase;
import twosource.rule.Triggers;
import twosource.text.PhraseKind;
import twosource.text.Token;

/**
 * Lets a walk from a noun pass the verbs whose subject the noun is: {@code the talks, which lasted
 * five hours, ended on Monday}; all tell the thing as the first does.
 */
final class Passage {

  private final TriggerClause clause;
  private final Phrases phrases;
  private final Triggers triggers;
  private final CarrierVerbs carriers;
  private final Modality modality;
  private final boolean open;
  private final List<Integer> verbs = new ArrayList<>();

  /**
   * @param open whether any verb may be passed; none may where one carries the noun already
   */
  Passage(TriggerClause clause, CarrierVerbs carriers, Modality modality, boolean open) {
    this.clause = clause;
    this.phrases = clause.phrases();
    this.triggers = clause.frame().triggers();
    this.carriers = carriers;
    this.modality = modality;
    this.open = open;
  }

  boolean isEntered() {
    return !verbs.isEmpty();
  }

  /** Returns the first verb that was passed. */
  int first() {
    return verbs.get(0);
  }

  Factuality factuality() {
    return factualityAt(first());
  }

  private Factuality factualityAt(int verb) {
    return modality.of(clause.sentence(), phrases, verb);
  }

  /** Passes a verb group where it may, and returns of which part of the thing it tells. */
  Optional<Phase> enter(int candidate) {
    Optional<Token> main = phrases.verb(candidate);
    if (!open || main.isEmpty()) {
      return Optional.empty();
    }
    if (leadsToInfinitive(main.get(), candidate)) {
      return Optional.of(Phase.WHOLE);
    }
    boolean other = isEntered() && factualityAt(candidate) != factuality();
    if (other || !(isOfThing(main.get(), candidate) || isOutlook(main.get(), candidate))) {
      return Optional.empty();
    }
    verbs.add(candidate);
    return carriers.phaseOf(candidate);
  }

  private boolean isOfThing(Token main, int candidate) {
    String lemma = main.lemma();
    boolean single =
        triggers.support().contains(lemma)
            || triggers.starts().contains(lemma)
            || triggers.ends().contains(lemma)
            || (triggers.light().contains(lemma) && main.tag().equals("VBN"));
    return single
        || (phrases.is(candidate + 1, PhraseKind.NOUN)
            && triggers.support().contains(lemma + " " + phrases.head(candidate + 1).lemma()));
  }

  /** Sees the passive of a verb of plans: {@code had been planned for Tuesday}. */
  private boolean isOutlook(Token main, int candidate) {
    return main.tag().equals("VBN")
        && phrases.get(candidate).tokens().length() > 1
        && modality.isTransparent(main);
  }

  /** Sees {@code is due to last, looks set to last}. */
  private boolean leadsToInfinitive(Token main, int candidate) {
    boolean passes = modality.isTransparent(main) || main.lemma().equals("be");
    int next = candidate + 1;
    while (phrases.isFiller(next) || isTransparentParticiple(next)) {
      next++;
    }
    return passes
        && phrases.is(next, PhraseKind.VERB)
        && phrases.firstToken(next).tag().equals("TO");
  }

  private boolean isTransparentParticiple(int phrase) {
    return phrases
        .verb(phrase)
        .filter(verb -> verb.tag().equals("VBN") && modality.isTransparent(verb))
        .isPresent();
  }
}
