package twosource.normalise;

import java.util.List;
import java.util.Locale;
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
 * follows, with {@code be to} and {@code be going to}, and where a word such as "plan", "expect" or
 * "set" governs what follows. Participles and infinitives by themselves tell nothing: what they
 * hang on does, and an infinitive that hangs on nothing (a headline's "Ito to meet Roy on Friday")
 * looks ahead. All else, the present included, is taken to look back or at the day itself.
 */
final class TenseReader {

  private enum Outlook {
    AHEAD,
    BACK,
    /** An infinitive: ahead, unless what it hangs on says otherwise. */
    INFINITIVE,
    UNKNOWN
  }

  private enum Kind {
    GOVERNOR,
    CUE
  }

  private static final Set<String> FINITE = Set.of("VBD", "VBP", "VBZ");

  private final PhraseTable<Kind> futureWords =
      PhraseTable.read(
          "future-words.txt", columns -> Kind.valueOf(columns.get(0).toUpperCase(Locale.ROOT)));

  /** Returns {@link Direction#FUTURE} or {@link Direction#PAST} for a time at a token. */
  Direction direction(Sentence sentence, int token) {
    return looksAhead(sentence, token) ? Direction.FUTURE : Direction.PAST;
  }

  private boolean looksAhead(Sentence sentence, int token) {
    List<Phrase> phrases = sentence.phrases();
    int here = phraseAt(phrases, token);
    Outlook before = before(sentence, phrases, here, token);
    Outlook outlook = before == Outlook.UNKNOWN ? after(sentence, phrases, here) : before;
    return outlook == Outlook.AHEAD || outlook == Outlook.INFINITIVE;
  }

  private static int phraseAt(List<Phrase> phrases, int token) {
    int at = 0;
    while (at < phrases.size() && phrases.get(at).tokens().to() <= token) {
      at++;
    }
    return at;
  }

  private Outlook before(Sentence sentence, List<Phrase> phrases, int here, int token) {
    boolean infinitive = false;
    for (int i = Math.min(here, phrases.size() - 1); i >= 0; i--) {
      Phrase phrase = phrases.get(i);
      boolean verb = phrase.kind() == PhraseKind.VERB && phrase.tokens().from() < token;
      Outlook outlook = verb ? outlook(sentence, phrase) : cue(sentence, phrase, token);
      if (outlook == Outlook.AHEAD || outlook == Outlook.BACK) {
        return outlook;
      }
      infinitive |= outlook == Outlook.INFINITIVE;
      if (endsClause(sentence, phrase)) {
        break;
      }
    }
    return infinitive ? Outlook.INFINITIVE : Outlook.UNKNOWN;
  }

  /** Tells whether nothing left of a phrase governs what stands right of it. */
  private static boolean endsClause(Sentence sentence, Phrase phrase) {
    Token token = sentence.token(phrase.tokens().from());
    return phrase.kind() == PhraseKind.SUBORDINATOR
        || token.text().equals(";")
        || token.text().equals("\"");
  }

  private Outlook after(Sentence sentence, List<Phrase> phrases, int here) {
    for (Phrase phrase : phrases.subList(Math.min(here, phrases.size()), phrases.size())) {
      if (phrase.kind() == PhraseKind.VERB) {
        Outlook outlook = outlook(sentence, phrase);
        if (outlook != Outlook.UNKNOWN) {
          return outlook;
        }
      }
    }
    return Outlook.UNKNOWN;
  }

  private Outlook cue(Sentence sentence, Phrase phrase, int token) {
    int to = Math.min(phrase.tokens().to(), token);
    for (int i = phrase.tokens().from(); i < to; i++) {
      Optional<Kind> kind = kind(sentence.token(i));
      boolean governs =
          kind.filter(k -> k == Kind.GOVERNOR).isPresent() && governsNext(sentence, i);
      if (governs || kind.filter(k -> k == Kind.CUE).isPresent()) {
        return Outlook.AHEAD;
      }
    }
    return Outlook.UNKNOWN;
  }

  private Optional<Kind> kind(Token token) {
    return futureWords
        .of(token.lemma())
        .or(() -> futureWords.of(token.text().toLowerCase(Locale.ROOT)));
  }

  private static boolean governsNext(Sentence sentence, int at) {
    if (at + 1 >= sentence.size()) {
      return false;
    }
    String next = sentence.token(at + 1).text();
    return next.equalsIgnoreCase("to") || next.equalsIgnoreCase("for");
  }

  private Outlook outlook(Sentence sentence, Phrase group) {
    boolean be = false;
    boolean finite = false;
    boolean infinitive = false;
    for (int i = group.tokens().from(); i < group.tokens().to(); i++) {
      Token token = sentence.token(i);
      if (token.tag().equals("MD")) {
        return modal(sentence, group, i);
      }
      boolean governor = kind(token).isPresent() && (be || governsNext(sentence, i));
      boolean goes = token.lemma().equals("go") && be && governsNext(sentence, i);
      if (governor || goes || (be && token.tag().equals("TO"))) {
        return Outlook.AHEAD;
      }
      be |= token.lemma().equals("be");
      finite |= FINITE.contains(token.tag());
      infinitive |= token.tag().equals("TO");
    }
    boolean openInfinitive = infinitive && !finite;
    return finite ? Outlook.BACK : openInfinitive ? Outlook.INFINITIVE : Outlook.UNKNOWN;
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
