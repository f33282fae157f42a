package twosource.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import twosource.claim.Factuality;
import twosource.claim.Phase;
import twosource.rule.Relations;
import twosource.text.PhraseKind;
import twosource.text.Sentence;
import twosource.text.TokenRange;

/** Reads the clause about a noun that names a thing into the parts of a trigger. */
final class NounTriggerReader {

  private static final Set<String> FOLLOWING = Set.of("after", "following");
  private static final Set<String> WITHIN = Set.of("in", "at", "during");
  private static final Set<String> WHEN_OR_WHERE = Set.of(Relations.BARE, "in", "at", "on", "near");

  /** What is said may be said long after. */
  private static final Set<String> SAYING = Set.of("say", "tell", "write", "add", "speak");

  private final TriggerClause clause;
  private final Sentence sentence;
  private final Clauses clauses;
  private final Phrases phrases;
  private final Modality modality;
  private final CarrierVerbs carriers;

  NounTriggerReader(TriggerClause clause, Modality modality) {
    this.clause = clause;
    this.sentence = clause.sentence();
    this.clauses = clause.clauses();
    this.phrases = clause.phrases();
    this.modality = modality;
    this.carriers = new CarrierVerbs(clause.frame().triggers(), phrases);
  }

  /** Reads a noun of the frame, whatever carries it: {@code held a second day of talks}. */
  Trigger noun(int token, int phrase) {
    int outer = outerPhrase(phrase);
    TokenRange own = phrases.get(phrase).tokens();
    TokenRange whole = phrases.get(outer).tokens();
    Factuality factuality = ofPhrase(outer).within(modality.ofObject(phrases, outer));
    List<Complement> parts =
        new ArrayList<>(new NounComplements(sentence, token, own, whole).parts());
    int carrier = carriers.before(outer);
    Phase phase = Phase.WHOLE;
    if (carrier >= 0) {
      parts.addAll(clause.before(carrier));
      phase = carriers.phaseOf(carrier).orElse(Phase.WHOLE);
      factuality = factuality.within(modality.of(sentence, phrases, carrier));
    } else {
      parts.addAll(ofActors(outer));
    }
    Passage passage = new Passage(clause, carriers, modality, carrier < 0);
    parts.addAll(clause.after(phrase, phase, passage::enter));
    if (passage.isEntered()) {
      factuality = factuality.within(passage.factuality());
      parts.addAll(clauses.fronted(passage.first()));
    }
    boolean again = carrier >= 0 && carriers.isAgain(carrier);
    return clause.trigger(token, parts, NounReference.of(sentence, whole), factuality, again);
  }

  /** Returns who plans a thing that no verb carries, or who acts about it and what comes of it. */
  private List<Complement> ofActors(int phrase) {
    if (modality.ofObject(phrases, phrase) == Factuality.PLANNED) {
      return actors(phrase - 1);
    }
    return clauses.clauseAround(phrase).map(verb -> ofOutcome(verb, phrase)).orElse(List.of());
  }

  private List<Complement> actors(int verb) {
    return clauses
        .subject(verb)
        .map(tokens -> new Complement(Relations.ACTORS, tokens, Phase.WHOLE))
        .stream()
        .toList();
  }

  /** Returns who acts in the clause that a thing goes before, and what else it says. */
  private List<Complement> ofOutcome(int verb, int phrase) {
    List<Complement> parts = new ArrayList<>(actors(verb));
    String preposition = phrases.words(phrase - 1);
    if (FOLLOWING.contains(preposition) && !SAYING.contains(phrases.head(verb).lemma())) {
      circumstances(verb, phrase).stream()
          .map(part -> new Complement(Relations.OUTCOME, part.tokens(), Phase.END))
          .forEach(parts::add);
    } else if (WITHIN.contains(preposition)) {
      circumstances(verb, phrase).stream()
          .filter(part -> WHEN_OR_WHERE.contains(part.name()))
          .forEach(parts::add);
    }
    return parts;
  }

  /** Returns what a verb's clause says before a phrase in it. */
  private List<Complement> circumstances(int verb, int phrase) {
    List<Complement> around = new ArrayList<>(clauses.fronted(verb));
    around.addAll(clauses.beforeVerb(verb));
    around.addAll(clause.after(verb));
    int end = phrases.get(phrase - 1).tokens().from();
    return around.stream().filter(part -> part.tokens().to() <= end).toList();
  }

  /** Climbs from {@code talks} to {@code the second day} in {@code the second day of talks}. */
  private int outerPhrase(int phrase) {
    boolean climbs =
        phrases.is(phrase - 1, PhraseKind.PREPOSITION)
            && phrases.words(phrase - 1).equals("of")
            && phrases.is(phrase - 2, PhraseKind.NOUN)
            && startsBare(phrase);
    return climbs ? phrase - 2 : phrase;
  }

  private boolean startsBare(int phrase) {
    return phrases.firstToken(phrase).isNoun() || phrases.firstToken(phrase).tag().equals("JJ");
  }

  /** Reads as what a noun phrase by itself tells its thing: {@code no talks, the planned talks}. */
  private Factuality ofPhrase(int phrase) {
    TokenRange tokens = phrases.get(phrase).tokens();
    boolean negated = phrases.firstToken(phrase).lemma().equals("no");
    Factuality factuality = negated ? Factuality.DENIED : Factuality.ASSERTED;
    for (int i = tokens.from(); i < tokens.to() - 1; i++) {
      factuality = factuality.within(modality.ofModifier(sentence.token(i)));
    }
    return factuality;
  }
}
