package twosource.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import twosource.rule.Frame;
import twosource.rule.Pattern;
import twosource.rule.Relations;
import twosource.rule.Triggers;
import twosource.text.PhraseKind;
import twosource.text.Sentence;
import twosource.text.Token;
import twosource.text.TokenRange;

/** Finds the verbs and nouns that evoke a frame, each with its clause. */
final class WordTriggerFinder implements TriggerFinder {

  private static final Set<String> JOINING = Set.of("for", "of", "in", Relations.OBJECT);

  private static final Set<String> OF_ANYTHING =
      Set.of("be", "come", "go", "run", "take", "happen", "continue");

  private final Modality modality;

  WordTriggerFinder(Modality modality) {
    this.modality = modality;
  }

  @Override
  public List<Trigger> find(Frame frame, ArticleReading article) {
    List<Trigger> found = new ArrayList<>();
    boolean before = false;
    for (int i = 0; i < article.sentences().size(); i++) {
      Sentence sentence = article.sentences().get(i);
      List<Trigger> here = new ArrayList<>();
      if (holdsTrigger(frame.triggers(), sentence)) {
        here.addAll(inSentence(frame, i, sentence, article.clauses(i)));
      } else if (before && goesOn(article, i)) {
        here.addAll(goingOn(frame, i, sentence, article.clauses(i)));
      }
      before = !here.isEmpty();
      found.addAll(here);
    }
    return found;
  }

  /**
   * Tells whether a sentence follows in the paragraph, or in the next after one of one sentence.
   */
  private static boolean goesOn(ArticleReading article, int sentence) {
    int before = paragraph(article, sentence - 1);
    return paragraph(article, sentence) == before
        || (sentence < 2 || paragraph(article, sentence - 2) != before);
  }

  private static int paragraph(ArticleReading article, int sentence) {
    return article.sentences().get(sentence).paragraph();
  }

  /** Reads {@code It lasted two hours} behind a sentence that tells of the thing. */
  private List<Trigger> goingOn(Frame frame, int number, Sentence sentence, Clauses clauses) {
    Phrases phrases = clauses.phrases();
    if (phrases.count() < 2 || !sentence.token(0).tag().equals("PRP")) {
      return List.of();
    }
    Optional<Token> verb = phrases.verb(1);
    boolean goesOn =
        verb.isPresent()
            && isOfThing(frame.triggers(), phrases, verb.get().lemma())
            && clauses.hasPronounForThing(1);
    TriggerReader reader = new TriggerReader(frame, number, sentence, clauses, modality);
    return goesOn
        ? List.of(reader.pronounVerb(sentence.tokens().indexOf(verb.get()), 1))
        : List.of();
  }

  /** Leaves out the verbs that are said of anything. */
  private static boolean isOfThing(Triggers triggers, Phrases phrases, String verb) {
    boolean place = phrases.is(2, PhraseKind.NOUN) && phrases.head(2).lemma().equals("place");
    return (triggers.support().contains(verb) && (!OF_ANYTHING.contains(verb) || place))
        || triggers.starts().contains(verb)
        || triggers.ends().contains(verb);
  }

  private static boolean holdsTrigger(Triggers triggers, Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (isVerb(triggers, sentence, i)
          || triggers.nouns().contains(sentence.token(i).lemma())
          || isState(triggers, sentence.token(i))) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a verb of the frame stands at a token, with its particle where it has one. */
  private static boolean isVerb(Triggers triggers, Sentence sentence, int at) {
    Token token = sentence.token(at);
    String lemma = token.lemma();
    return triggers.verbs().contains(lemma)
        || (token.isVerb()
            && at + 1 < sentence.size()
            && triggers.verbs().contains(lemma + " " + sentence.token(at + 1).lemma()));
  }

  private List<Trigger> inSentence(Frame frame, int number, Sentence sentence, Clauses clauses) {
    TriggerReader reader = new TriggerReader(frame, number, sentence, clauses, modality);
    List<Trigger> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (!mayEvoke(frame.triggers(), sentence, i)
          || isExcepted(frame.triggers(), sentence, new TokenRange(i, i + 1))) {
        continue;
      }
      int phrase = clauses.phrases().indexOf(i);
      if (isVerb(frame.triggers(), sentence, i) && isMain(token, clauses.phrases(), phrase)) {
        found.add(reader.verb(i, phrase));
      } else if (isState(frame.triggers(), token)) {
        found.add(reader.state(i, phrase));
      } else if (isPronounVerb(frame.triggers(), token, clauses, phrase, found)) {
        found.add(reader.pronounVerb(i, phrase));
      } else if (isNounTrigger(frame.triggers(), token, sentence, clauses.phrases(), i, phrase)) {
        Trigger noun = reader.noun(i, phrase);
        if (!absorb(found, noun)) {
          found.add(noun);
        }
      }
    }
    return found;
  }

  private static boolean isState(Triggers triggers, Token token) {
    return !triggers.states().isEmpty()
        && triggers.states().contains(token.text().toLowerCase(Locale.ROOT));
  }

  private static boolean mayEvoke(Triggers triggers, Sentence sentence, int at) {
    String lemma = sentence.token(at).lemma();
    return isVerb(triggers, sentence, at)
        || triggers.nouns().contains(lemma)
        || isState(triggers, sentence.token(at))
        || triggers.support().contains(lemma)
        || triggers.again().contains(lemma);
  }

  private static boolean isExcepted(Triggers triggers, Sentence sentence, TokenRange trigger) {
    for (Pattern.InTokens exception : triggers.except()) {
      if (new TokenMatcher(sentence, trigger, at -> Optional.empty()).matchesAnywhere(exception)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMain(Token token, Phrases phrases, int phrase) {
    return token.isVerb() && phrases.verb(phrase).filter(token::equals).isPresent();
  }

  /**
   * Accepts a verb that goes on with the thing which a pronoun means: {@code the talks were brief,
   * and they will continue on Sunday}.
   */
  private static boolean isPronounVerb(
      Triggers triggers, Token token, Clauses clauses, int phrase, List<Trigger> found) {
    boolean goesOn =
        triggers.support().contains(token.lemma()) || triggers.again().contains(token.lemma());
    return goesOn
        && !token.lemma().equals("be")
        && !found.isEmpty()
        && isMain(token, clauses.phrases(), phrase)
        && clauses.hasPronounForThing(phrase);
  }

  /** Accepts a noun at the end of its phrase, or before a time or a name that follows it there. */
  private static boolean isNounTrigger(
      Triggers triggers, Token token, Sentence sentence, Phrases phrases, int at, int phrase) {
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
   * Joins a noun to the trigger before it in whose complement it stands: {@code met for a third day
   * of talks}, {@code a session of talks}, {@code resumed talks}.
   */
  private static boolean absorb(List<Trigger> found, Trigger noun) {
    if (found.isEmpty()) {
      return false;
    }
    int last = found.size() - 1;
    Trigger before = found.get(last);
    boolean within =
        before.parts().stream()
            .anyMatch(
                part -> JOINING.contains(part.name()) && part.tokens().contains(noun.tokens()));
    if (within) {
      found.set(last, before.with(noun.parts()));
    }
    return within;
  }
}
