package twosource.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import twosource.rule.Triggers;
import twosource.text.PhraseKind;
import twosource.text.Sentence;
import twosource.text.Token;
import twosource.text.TokenRange;

/** Tells which words of a sentence evoke a frame, and as what: a verb, a noun or a state. */
final class TriggerWords {

  private static final Set<String> OF_ANYTHING =
      Set.of("be", "come", "go", "run", "take", "happen", "continue");

  private final Triggers triggers;
  private final Sentence sentence;
  private final Clauses clauses;
  private final Phrases phrases;

  TriggerWords(Triggers triggers, Sentence sentence, Clauses clauses) {
    this.triggers = triggers;
    this.sentence = sentence;
    this.clauses = clauses;
    this.phrases = clauses.phrases();
  }

  /** Tells whether any word of the sentence may evoke the frame by itself. */
  boolean areThere() {
    for (int i = 0; i < sentence.size(); i++) {
      if (isWord(i)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a word may evoke the frame, by itself or as going on with what does. */
  boolean mayEvoke(int at) {
    String lemma = sentence.token(at).lemma();
    boolean may =
        isWord(at) || triggers.support().contains(lemma) || triggers.again().contains(lemma);
    return may && !isExcepted(at);
  }

  private boolean isWord(int at) {
    return holdsVerb(at) || triggers.nouns().contains(sentence.token(at).lemma()) || isState(at);
  }

  /** Tells whether a verb of the frame stands at a token, with its particle where it has one. */
  private boolean holdsVerb(int at) {
    Token token = sentence.token(at);
    String lemma = token.lemma();
    return triggers.verbs().contains(lemma)
        || (token.isVerb()
            && at + 1 < sentence.size()
            && triggers.verbs().contains(lemma + " " + sentence.token(at + 1).lemma()));
  }

  private boolean isExcepted(int at) {
    TokenRange trigger = new TokenRange(at, at + 1);
    return triggers.except().stream()
        .anyMatch(
            exception ->
                new TokenMatcher(sentence, trigger, other -> Optional.empty())
                    .matchesAnywhere(exception));
  }

  /** Accepts a verb of the frame that is the main one of its group. */
  boolean isVerb(int at) {
    return holdsVerb(at) && isMain(at);
  }

  private boolean isMain(int at) {
    Token token = sentence.token(at);
    return token.isVerb() && phrases.verb(phrases.indexOf(at)).filter(token::equals).isPresent();
  }

  boolean isState(int at) {
    return !triggers.states().isEmpty()
        && triggers.states().contains(sentence.token(at).text().toLowerCase(Locale.ROOT));
  }

  /**
   * Accepts a verb that goes on with the thing which a pronoun means: {@code the talks were brief,
   * and they will continue on Sunday}.
   */
  boolean isPronounVerb(int at) {
    String lemma = sentence.token(at).lemma();
    boolean goesOn = triggers.support().contains(lemma) || triggers.again().contains(lemma);
    return goesOn
        && !lemma.equals("be")
        && isMain(at)
        && clauses.hasPronounForThing(phrases.indexOf(at));
  }

  /** Accepts a noun at the end of its phrase, or before a time or a name that follows it there. */
  boolean isNoun(int at) {
    Token token = sentence.token(at);
    int phrase = phrases.indexOf(at);
    if (!token.isNoun()
        || !triggers.nouns().contains(token.lemma())
        || !phrases.is(phrase, PhraseKind.NOUN)) {
      return false;
    }
    int next = at + 1;
    return !phrases.get(phrase).tokens().contains(next)
        || !sentence.token(next).isNoun()
        || sentence.token(next).isProperNoun();
  }

  /**
   * Returns the verb of {@code It lasted two hours}, which speaks of the thing of the sentence
   * before; empty where the sentence does not open so.
   */
  Optional<Token> verbOfOpeningPronoun() {
    if (phrases.count() < 2 || !sentence.token(0).tag().equals("PRP")) {
      return Optional.empty();
    }
    return phrases.verb(1).filter(verb -> isOfThing(verb.lemma()) && clauses.hasPronounForThing(1));
  }

  /** Leaves out the verbs that are said of anything. */
  private boolean isOfThing(String verb) {
    boolean place = phrases.is(2, PhraseKind.NOUN) && phrases.head(2).lemma().equals("place");
    return (triggers.support().contains(verb) && (!OF_ANYTHING.contains(verb) || place))
        || triggers.starts().contains(verb)
        || triggers.ends().contains(verb);
  }
}
