package twosource.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import twosource.claim.Factuality;
import twosource.claim.Phase;
import twosource.claim.Reference;
import twosource.rule.Frame;
import twosource.rule.Relations;
import twosource.rule.Triggers;
import twosource.text.PhraseKind;
import twosource.text.Sentence;
import twosource.text.Token;
import twosource.text.TokenRange;

/** Reads the clause about a verb or a noun of one sentence into the parts of a trigger. */
final class TriggerReader {

  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "those", "these");
  private static final Set<String> FOLLOWING = Set.of("after", "following");

  private static final Set<String> WITHIN = Set.of("in", "at", "during");
  private static final Set<String> WHEN_OR_WHERE = Set.of(Relations.BARE, "in", "at", "on", "near");

  /** What is said may be said long after. */
  private static final Set<String> SAYING = Set.of("say", "tell", "write", "add", "speak");

  private static final Set<String> REPEATING = Set.of("again", "anew");
  private static final Set<String> OTHER =
      Set.of("another", "further", "fresh", "separate", "second", "additional", "more");

  private final Frame frame;
  private final int number;
  private final Sentence sentence;
  private final Clauses clauses;
  private final Phrases phrases;
  private final Modality modality;
  private final Patients patients;

  TriggerReader(Frame frame, int number, Sentence sentence, Clauses clauses, Modality modality) {
    this.frame = frame;
    this.number = number;
    this.sentence = sentence;
    this.clauses = clauses;
    this.phrases = clauses.phrases();
    this.modality = modality;
    this.patients = new Patients(sentence, clauses);
  }

  Trigger verb(int token, int phrase) {
    List<Complement> parts = new ArrayList<>(ofVerb(phrase));
    List<Complement> after =
        clauses.after(phrase, Phase.WHOLE, this::namesAnother, verb -> Optional.empty());
    addObject(parts, after);
    parts.addAll(after);
    parts.addAll(patients.ofVerb(phrase));
    boolean again = frame.triggers().again().contains(sentence.token(token).lemma());
    return trigger(
        token,
        parts,
        again || isRepeated(phrase) ? Reference.ANOTHER : Reference.TELLING,
        isDoubted(token) ? Factuality.POSSIBLE : modality.of(sentence, phrases, phrase),
        again);
  }

  /** Reads a word for what somebody is after the thing: {@code five are dead}. */
  Trigger state(int token, int phrase) {
    List<Complement> parts = new ArrayList<>(patients.ofState(token, phrase));
    parts.addAll(clauses.after(phrase, Phase.WHOLE, this::namesAnother, verb -> Optional.empty()));
    int verb = phrase - 1;
    while (phrases.isFiller(verb)) {
      verb--;
    }
    Factuality factuality =
        isDoubted(token)
            ? Factuality.POSSIBLE
            : phrases.is(verb, PhraseKind.VERB)
                ? modality.of(sentence, phrases, verb)
                : Factuality.ASSERTED;
    return trigger(token, parts, Reference.TELLING, factuality, false);
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
    List<Complement> parts =
        clauses.after(phrase, Phase.WHOLE, this::namesAnother, verb -> Optional.empty());
    return trigger(token, parts, Reference.DEFINITE, modality.of(sentence, phrases, phrase), false);
  }

  Trigger noun(int token, int phrase) {
    int outer = outerPhrase(phrase);
    int carrier = carrierBefore(outer);
    List<Complement> parts = new ArrayList<>(ofNounPhrase(token, phrase, outer));
    Factuality factuality = ofPhrase(outer).within(modality.ofObject(phrases, outer));
    Phase phase = Phase.WHOLE;
    if (carrier >= 0) {
      parts.addAll(ofVerb(carrier));
      phase = phaseOf(carrier).orElse(Phase.WHOLE);
      factuality = factuality.within(modality.of(sentence, phrases, carrier));
    }
    if (carrier < 0 && modality.ofObject(phrases, outer) == Factuality.PLANNED) {
      clauses
          .subject(outer - 1)
          .ifPresent(tokens -> parts.add(new Complement(Relations.ACTORS, tokens, Phase.WHOLE)));
    } else if (carrier < 0) {
      clauses.clauseAround(outer).ifPresent(verb -> parts.addAll(ofOutcome(verb, outer)));
    }
    Passage passage = new Passage(carrier < 0);
    parts.addAll(clauses.after(phrase, phase, this::namesAnother, passage::enter));
    if (passage.isEntered()) {
      factuality = factuality.within(passage.factuality());
      parts.addAll(clauses.fronted(passage.first()));
    }
    return trigger(token, parts, reference(outer), factuality, carrier >= 0 && isAgain(carrier));
  }

  /** Returns who acts in the clause that a thing goes before, and what else it says. */
  private List<Complement> ofOutcome(int verb, int phrase) {
    List<Complement> parts = new ArrayList<>();
    clauses
        .subject(verb)
        .ifPresent(tokens -> parts.add(new Complement(Relations.ACTORS, tokens, Phase.WHOLE)));
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
    around.addAll(clauses.after(verb, Phase.WHOLE, this::namesAnother, next -> Optional.empty()));
    int end = phrases.get(phrase - 1).tokens().from();
    return around.stream().filter(part -> part.tokens().to() <= end).toList();
  }

  private Trigger trigger(
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

  /** Tells whether a phrase names a thing of the frame: {@code after their meeting with Roy}. */
  private boolean namesAnother(int phrase) {
    return frame.triggers().nouns().contains(phrases.head(phrase).lemma());
  }

  /** Returns what stands before a verb: its subject, and what opens the clause. */
  private List<Complement> ofVerb(int verb) {
    List<Complement> parts = new ArrayList<>(clauses.fronted(verb));
    clauses
        .subject(verb)
        .ifPresent(tokens -> parts.add(new Complement(Relations.SUBJECT, tokens, Phase.WHOLE)));
    parts.addAll(clauses.beforeVerb(verb));
    return parts;
  }

  private static void addObject(List<Complement> parts, List<Complement> after) {
    if (!after.isEmpty() && after.get(0).name().equals(Relations.BARE)) {
      parts.add(new Complement(Relations.OBJECT, after.get(0).tokens(), Phase.WHOLE));
    }
  }

  /** Returns the words about a noun in its own phrase: modifiers, possessor, the phrase itself. */
  private List<Complement> ofNounPhrase(int token, int phrase, int outer) {
    List<Complement> parts = new ArrayList<>();
    TokenRange own = phrases.get(phrase).tokens();
    TokenRange whole = phrases.get(outer).tokens().union(own);
    parts.add(new Complement(Relations.PHRASE, whole, Phase.WHOLE));
    if (whole.from() < token) {
      parts.add(
          new Complement(Relations.MODIFIER, new TokenRange(whole.from(), token), Phase.WHOLE));
    }
    boolean owned = isPossessive(new TokenRange(own.from(), token));
    for (int i = own.from(); i < token; i++) {
      if (sentence.token(i).tag().equals("POS")) {
        parts.add(new Complement(Relations.POSSESSOR, new TokenRange(own.from(), i), Phase.WHOLE));
      } else if (sentence.token(i).tag().equals("PRP$") && !owned) {
        parts.add(new Complement(Relations.POSSESSOR, new TokenRange(i, i + 1), Phase.WHOLE));
      }
    }
    int name = token + 1;
    while (name < own.to() && sentence.token(name).isProperNoun()) {
      name++;
    }
    if (name > token + 1) {
      parts.add(new Complement(Relations.NAME, new TokenRange(token + 1, name), Phase.WHOLE));
    }
    if (token + 1 < own.to()) {
      parts.add(new Complement(Relations.BARE, new TokenRange(token + 1, own.to()), Phase.WHOLE));
    }
    return parts;
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

  /** Returns the light verb, or the verb of beginning or end, whose object the phrase is, or -1. */
  private int carrierBefore(int phrase) {
    int i = isWith(phrase - 1) ? phrase - 2 : phrase - 1;
    while (phrases.isFiller(i)) {
      i--;
    }
    Triggers triggers = frame.triggers();
    int verb = i;
    boolean carries =
        phrases
            .verb(i)
            .map(Token::lemma)
            .filter(
                lemma ->
                    triggers.light().contains(withParticle(lemma, verb))
                        || (verb == phrase - 1 && triggers.light().contains(lemma))
                        || triggers.starts().contains(lemma)
                        || triggers.ends().contains(lemma))
            .isPresent();
    return carries ? i : -1;
  }

  private boolean isWith(int phrase) {
    return phrases.is(phrase, PhraseKind.PREPOSITION) && phrases.words(phrase).equals("with");
  }

  /** Returns {@code carry on} for the verb of {@code carry on with the talks}. */
  private String withParticle(String lemma, int verb) {
    boolean particle = phrases.isFiller(verb + 1);
    return particle ? lemma + " " + phrases.firstToken(verb + 1).lemma() : lemma;
  }

  private boolean isAgain(int verb) {
    return phrases
        .verb(verb)
        .filter(
            token ->
                frame.triggers().again().contains(token.lemma())
                    || frame.triggers().again().contains(withParticle(token.lemma(), verb)))
        .isPresent();
  }

  private Optional<Phase> phaseOf(int verb) {
    return phrases
        .verb(verb)
        .map(Token::lemma)
        .map(
            lemma ->
                frame.triggers().starts().contains(lemma)
                    ? Phase.START
                    : frame.triggers().ends().contains(lemma) ? Phase.END : Phase.WHOLE);
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

  private Reference reference(int phrase) {
    Token first = phrases.firstToken(phrase);
    TokenRange tokens = phrases.get(phrase).tokens();
    boolean ranked = false;
    for (int i = tokens.from(); i < tokens.to() - 1; i++) {
      if (OTHER.contains(sentence.token(i).lemma())) {
        return Reference.ANOTHER;
      }
      ranked |= isRanking(sentence.token(i));
    }
    if (ranked) {
      return Reference.TELLING;
    }
    boolean points =
        DEFINITE.contains(first.lemma())
            || first.tag().equals("PRP$")
            || isPossessive(phrases.get(phrase).tokens());
    return points ? Reference.DEFINITE : Reference.TELLING;
  }

  /** Sees {@code the largest deal to date}, which may be any, but not {@code the latest deal}. */
  private static boolean isRanking(Token token) {
    boolean superlative = token.tag().equals("JJS") && !token.lemma().equals("late");
    return superlative || token.text().endsWith("-ever");
  }

  private boolean isPossessive(TokenRange phrase) {
    return sentence.tokens().subList(phrase.from(), phrase.to()).stream()
        .anyMatch(token -> token.tag().equals("POS"));
  }

  /**
   * Lets a walk from a noun pass the verbs whose subject the noun is: {@code the talks, which
   * lasted five hours, ended on Monday}; all tell the thing as the first does.
   */
  private final class Passage {

    private final boolean open;
    private final List<Integer> verbs = new ArrayList<>();

    Passage(boolean open) {
      this.open = open;
    }

    boolean isEntered() {
      return !verbs.isEmpty();
    }

    int first() {
      return verbs.get(0);
    }

    Factuality factuality() {
      return modality.of(sentence, phrases, first());
    }

    Optional<Phase> enter(int candidate) {
      if (!open) {
        return Optional.empty();
      }
      Optional<Token> main = phrases.verb(candidate);
      if (main.isEmpty()) {
        return Optional.empty();
      }
      if (leadsToInfinitive(main.get(), candidate)) {
        return Optional.of(Phase.WHOLE);
      }
      boolean other = isEntered() && modality.of(sentence, phrases, candidate) != factuality();
      if (other || !(isOfThing(main.get(), candidate) || isOutlook(main.get(), candidate))) {
        return Optional.empty();
      }
      verbs.add(candidate);
      return phaseOf(candidate);
    }

    private boolean isOfThing(Token main, int candidate) {
      Triggers triggers = frame.triggers();
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
}
