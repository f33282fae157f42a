package twosource.normalise.time;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import twosource.normalise.PhraseTable;
import twosource.text.Sentence;
import twosource.text.Token;

/** Tells the words that make what hangs on them lie ahead: "plans to", "is set to", "ahead of". */
final class FutureWords {

  /** How many words a clock time with its zone has at most, and one more. */
  private static final int LONGEST_CLOCK = 5;

  private enum Use {
    ACTIVE,
    PASSIVE,
    VERB,
    UNTIL,
    CUE
  }

  private final PhraseTable<Set<Use>> uses =
      PhraseTable.read("future-words.txt", FutureWords::uses);

  private static Set<Use> uses(List<String> columns) {
    return columns.stream()
        .map(column -> Use.valueOf(column.toUpperCase(Locale.ROOT)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Tells whether a token makes what follows it lie ahead.
   *
   * @param be whether a form of "be" stands before it in its verb group
   * @param time the token at which the time begins
   */
  boolean looksAhead(Sentence sentence, int at, boolean be, int time) {
    Token token = sentence.token(at);
    Set<Use> found =
        uses.of(token.lemma())
            .or(() -> uses.of(token.text().toLowerCase(Locale.ROOT)))
            .orElse(Set.of());
    boolean participle = be || token.tag().equals("VBN") || token.tag().startsWith("JJ");
    Use use = participle ? Use.PASSIVE : Use.ACTIVE;
    return found.contains(Use.CUE)
        || (found.contains(Use.VERB) && token.isVerb() && !isBareParticiple(sentence, at))
        || (found.contains(Use.UNTIL) && follows(sentence, time, "until", "till"))
        || (found.contains(use) && (be || governsNext(sentence, at)))
        || (be && token.lemma().equals("go") && governsNext(sentence, at));
  }

  /** Tells "as planned on Monday" from "has planned a march on Monday". */
  private static boolean isBareParticiple(Sentence sentence, int at) {
    return sentence.token(at).tag().equals("VBN")
        && (at == 0 || !sentence.token(at - 1).lemma().equals("have"));
  }

  private static boolean follows(Sentence sentence, int time, String... words) {
    if (time == 0 || time > sentence.size()) {
      return false;
    }
    int before = time - 1;
    while (before > 0 && time - before < LONGEST_CLOCK && isOfClock(sentence.token(before))) {
      before--;
    }
    return List.of(words).contains(sentence.token(before).text().toLowerCase(Locale.ROOT));
  }

  /** Tells what may stand between "until" and its day: "until 6 p.m. EST Friday". */
  private static boolean isOfClock(Token token) {
    String text = token.text().replace(".", "");
    return token.tag().equals("CD")
        || text.equalsIgnoreCase("am")
        || text.equalsIgnoreCase("pm")
        || (text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT)));
  }

  private static boolean governsNext(Sentence sentence, int at) {
    if (at + 1 >= sentence.size()) {
      return false;
    }
    String next = sentence.token(at + 1).text();
    return next.equalsIgnoreCase("to") || next.equalsIgnoreCase("for");
  }
}
