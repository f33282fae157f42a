package twosource.normalise.time;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import twosource.text.Phrase;
import twosource.text.PhraseKind;
import twosource.text.RegionKind;
import twosource.text.Sentence;
import twosource.text.Token;
import twosource.value.Direction;

/**
 * Tells whether the clause around a time looks ahead.
 *
 * <p>The verb group that governs a time is the nearest before it in its clause, else the nearest
 * after it. It looks ahead with {@code will}, {@code shall} or another modal that no {@code have}
 * follows, with {@code be to} and {@code be going to}, and where a word such as "plan", "expected"
 * or "set" governs what follows. It looks back in a past tense and with a past participle
 * ("announced on Monday"). Infinitives and present participles by themselves tell nothing: what
 * they hang on does, and the infinitive that opens a headline ("Ito to meet Roy on Friday") looks
 * ahead.
 */
final class TenseReader {

  /** Says how a time lies to the document date by its clause. */
  enum Outlook {
    AHEAD,
    BACK,
    /** A present tense, or no verb at all. */
    NEITHER
  }

  /** How many phrases away a verb may stand from its time, so that the work stays linear. */
  private static final int REACH = 60;

  private static final Set<PhraseKind> BESIDE_VERBS =
      EnumSet.of(PhraseKind.PREPOSITION, PhraseKind.ADVERB);

  /** How many tokens back a quotation mark is sought. */
  private static final int QUOTATION = 300;

  private final FutureWords futureWords = new FutureWords();
  private final VerbOutlook groups = new VerbOutlook(futureWords);

  /**
   * Returns the side on which a weekday lies: the present tense tells of what has begun, but beside
   * the day itself of what is fixed, as in "they vote on Sunday".
   */
  Direction direction(Sentence sentence, int token) {
    Outlook outlook = outlook(sentence, token);
    boolean ahead =
        outlook == Outlook.AHEAD || (outlook == Outlook.NEITHER && isFixed(sentence, token));
    return ahead ? Direction.FUTURE : Direction.PAST;
  }

  /** Sees a verb in the present tense right before a day; captions put all into that tense. */
  private static boolean isFixed(Sentence sentence, int token) {
    List<Phrase> phrases = sentence.phrases();
    int here = phraseAt(phrases, token);
    int verb = here - 1;
    while (verb >= 0 && BESIDE_VERBS.contains(phrases.get(verb).kind())) {
      verb--;
    }
    return sentence.region() == RegionKind.BODY
        && verb >= 0
        && here < phrases.size()
        && phrases.get(here).tokens().from() == token
        && !isPossessive(sentence, token)
        && phrases.get(verb).kind() == PhraseKind.VERB
        && VerbOutlook.isPresent(sentence, phrases.get(verb));
  }

  Outlook outlook(Sentence sentence, int token) {
    List<Phrase> phrases = sentence.phrases();
    int here = phraseAt(phrases, token);
    return before(sentence, phrases, here, token)
        .or(() -> after(sentence, phrases, here))
        .orElse(Outlook.NEITHER);
  }

  /** Returns the index of the phrase that holds a token, or the number of phrases. */
  private static int phraseAt(List<Phrase> phrases, int token) {
    int low = 0;
    int high = phrases.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (phrases.get(middle).tokens().to() <= token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private Optional<Outlook> before(Sentence sentence, List<Phrase> phrases, int here, int token) {
    boolean quoted = isQuoted(sentence, token);
    boolean cuesCount = true;
    int first = Math.max(0, here - REACH);
    for (int i = Math.min(here, phrases.size() - 1); i >= first; i--) {
      Phrase phrase = phrases.get(i);
      Optional<Outlook> found = Optional.empty();
      if (phrase.kind() == PhraseKind.VERB && phrase.tokens().from() < token) {
        found = ofVerb(sentence, phrases, i, token);
      } else if (cuesCount) {
        found = cue(sentence, phrases, i, token);
      }
      if (found.isPresent()) {
        return found;
      }
      if (endsClause(sentence, phrase, quoted)) {
        return Optional.empty();
      }
      cuesCount &= !isComma(sentence, phrase);
    }
    return Optional.empty();
  }

  private Optional<Outlook> ofVerb(Sentence sentence, List<Phrase> phrases, int verb, int token) {
    Phrase group = phrases.get(verb);
    Optional<Outlook> outlook = groups.outlook(sentence, group, token);
    if (outlook.isPresent()) {
      return outlook;
    }
    int from = group.tokens().from();
    boolean infinitive = sentence.token(from).tag().equals("TO");
    boolean toBe = infinitive && from > 0 && sentence.token(from - 1).lemma().equals("be");
    boolean headline = infinitive && verb == 1 && phrases.get(0).kind() == PhraseKind.NOUN;
    boolean named = isPossessive(sentence, token);
    return toBe || headline
        ? Optional.of(Outlook.AHEAD)
        : named ? Optional.of(Outlook.NEITHER) : Optional.empty();
  }

  /**
   * Tells whether a time names a thing, as in "ways to get around Monday's ruling"; what is done
   * about the thing then says nothing of when it is.
   */
  private static boolean isPossessive(Sentence sentence, int token) {
    return token + 1 < sentence.size() && sentence.token(token + 1).tag().equals("POS");
  }

  private static boolean isComma(Sentence sentence, Phrase phrase) {
    return sentence.token(phrase.tokens().from()).text().equals(",");
  }

  /** Tells whether nothing left of a phrase governs what stands right of it. */
  private static boolean endsClause(Sentence sentence, Phrase phrase, boolean quoted) {
    Token token = sentence.token(phrase.tokens().from());
    return phrase.kind() == PhraseKind.SUBORDINATOR
        || token.text().equals(";")
        || (quoted && isQuotationMark(token));
  }

  /** Tells whether a token stands within quotation marks: an odd number of them is before it. */
  private static boolean isQuoted(Sentence sentence, int token) {
    return sentence.tokens().subList(Math.max(0, token - QUOTATION), token).stream()
                .filter(TenseReader::isQuotationMark)
                .count()
            % 2
        == 1;
  }

  private static boolean isQuotationMark(Token token) {
    return token.text().equals("\"") || token.text().equals("''") || token.text().equals("``");
  }

  private Optional<Outlook> after(Sentence sentence, List<Phrase> phrases, int here) {
    int from = Math.min(here, phrases.size());
    int to = Math.min(here + REACH, phrases.size());
    return phrases.subList(from, to).stream()
        .filter(phrase -> phrase.kind() == PhraseKind.VERB)
        .flatMap(phrase -> groups.outlook(sentence, phrase, sentence.size()).stream())
        .findFirst();
  }

  private Optional<Outlook> cue(Sentence sentence, List<Phrase> phrases, int at, int token) {
    Phrase phrase = phrases.get(at);
    int to = Math.min(phrase.tokens().to(), token);
    for (int i = phrase.tokens().from(); i < to; i++) {
      if (futureWords.looksAhead(sentence, i, false, token)) {
        boolean had = at > 0 && VerbOutlook.isHad(sentence, phrases.get(at - 1));
        return Optional.of(had ? Outlook.BACK : Outlook.AHEAD);
      }
    }
    return Optional.empty();
  }
}
