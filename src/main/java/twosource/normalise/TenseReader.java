package twosource.normalise;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import twosource.text.Phrase;
import twosource.text.PhraseKind;
import twosource.text.Sentence;
import twosource.text.Token;
import twosource.value.Direction;

/**
 * Tells whether the clause around a time looks ahead.
 *
 * <p>The verb group that governs a time is the nearest before it in its clause, else the nearest
 * after it. It looks ahead with {@code will}, {@code shall} or another modal that no {@code have}
 * follows, with {@code be to} and {@code be going to}, and where a word such as "plan", "expected"
 * or "set" governs what follows. It looks back in a past tense. Participles and infinitives by
 * themselves tell nothing: what they hang on does, and an infinitive that hangs on nothing (a
 * headline's "Ito to meet Roy on Friday") looks ahead.
 */
final class TenseReader {

  /** Says how a time lies to the document date by its clause. */
  enum Outlook {
    AHEAD,
    BACK,
    /** A present tense, or no verb at all. */
    NEITHER
  }

  private static final Set<String> PRESENT = Set.of("VBP", "VBZ");

  private final FutureWords futureWords = new FutureWords();

  /** Returns the side on which a weekday lies: the present tense tells of what has begun. */
  Direction direction(Sentence sentence, int token) {
    return outlook(sentence, token) == Outlook.AHEAD ? Direction.FUTURE : Direction.PAST;
  }

  Outlook outlook(Sentence sentence, int token) {
    List<Phrase> phrases = sentence.phrases();
    int here = phraseAt(phrases, token);
    return before(sentence, phrases, here, token)
        .or(() -> after(sentence, phrases, here))
        .orElse(Outlook.NEITHER);
  }

  private static int phraseAt(List<Phrase> phrases, int token) {
    int at = 0;
    while (at < phrases.size() && phrases.get(at).tokens().to() <= token) {
      at++;
    }
    return at;
  }

  private Optional<Outlook> before(Sentence sentence, List<Phrase> phrases, int here, int token) {
    boolean infinitive = false;
    boolean quoted = isQuoted(sentence, token);
    for (int i = Math.min(here, phrases.size() - 1); i >= 0; i--) {
      Phrase phrase = phrases.get(i);
      boolean verb = phrase.kind() == PhraseKind.VERB && phrase.tokens().from() < token;
      Optional<Outlook> outlook = verb ? ofGroup(sentence, phrase) : cue(sentence, phrase, token);
      if (outlook.isPresent()) {
        return outlook;
      }
      infinitive |= verb && isInfinitive(sentence, phrase);
      if (!infinitive && endsClause(sentence, phrase, quoted)) {
        break;
      }
    }
    return infinitive ? Optional.of(Outlook.AHEAD) : Optional.empty();
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
    return sentence.tokens().subList(0, token).stream().filter(TenseReader::isQuotationMark).count()
            % 2
        == 1;
  }

  private static boolean isQuotationMark(Token token) {
    return token.text().equals("\"") || token.text().equals("''") || token.text().equals("``");
  }

  private static boolean isInfinitive(Sentence sentence, Phrase group) {
    return sentence.token(group.tokens().from()).tag().equals("TO");
  }

  private Optional<Outlook> after(Sentence sentence, List<Phrase> phrases, int here) {
    return phrases.subList(Math.min(here, phrases.size()), phrases.size()).stream()
        .filter(phrase -> phrase.kind() == PhraseKind.VERB)
        .flatMap(phrase -> ofGroup(sentence, phrase).stream())
        .findFirst();
  }

  private Optional<Outlook> cue(Sentence sentence, Phrase phrase, int token) {
    int to = Math.min(phrase.tokens().to(), token);
    for (int i = phrase.tokens().from(); i < to; i++) {
      if (futureWords.looksAhead(sentence, i, false)) {
        return Optional.of(Outlook.AHEAD);
      }
    }
    return Optional.empty();
  }

  private Optional<Outlook> ofGroup(Sentence sentence, Phrase group) {
    boolean be = false;
    Optional<Outlook> finite = Optional.empty();
    for (int i = group.tokens().from(); i < group.tokens().to(); i++) {
      Token token = sentence.token(i);
      if (token.tag().equals("MD")) {
        return Optional.of(modal(sentence, group, i));
      }
      boolean toBe = be && token.tag().equals("TO");
      if (toBe || futureWords.looksAhead(sentence, i, be)) {
        return Optional.of(Outlook.AHEAD);
      }
      be |= token.lemma().equals("be");
      finite = finite.isPresent() ? perfect(finite, token) : tense(token);
    }
    return finite;
  }

  private static Optional<Outlook> tense(Token token) {
    return token.tag().equals("VBD")
        ? Optional.of(Outlook.BACK)
        : PRESENT.contains(token.tag()) ? Optional.of(Outlook.NEITHER) : Optional.empty();
  }

  /** Turns "has" into a past tense where a participle follows: "has met". */
  private static Optional<Outlook> perfect(Optional<Outlook> finite, Token token) {
    return token.tag().equals("VBN") ? Optional.of(Outlook.BACK) : finite;
  }

  /** Tells "may meet" from "may have met". */
  private static Outlook modal(Sentence sentence, Phrase group, int modal) {
    for (int i = modal + 1; i < group.tokens().to(); i++) {
      if (sentence.token(i).lemma().equals("have") && i + 1 < group.tokens().to()) {
        return Outlook.BACK;
      }
    }
    return Outlook.AHEAD;
  }
}
