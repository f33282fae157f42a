package twosource.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import twosource.text.Token;

/** Reads the words that hedge a number and belong to its noun phrase: {@code more than 40}. */
final class QuantityOpening {

  private static final Set<String> APPROXIMATIONS =
      Set.of("about", "around", "over", "under", "some", "nearly", "almost", "roughly");

  private static final Set<String> UNITS =
      Set.of("minute", "hour", "day", "week", "month", "year", "decade", "century", "dozen");

  private QuantityOpening() {}

  /** Tells whether words such as {@code more than} or {@code about} begin here before a number. */
  static boolean opens(List<Token> tokens, int at) {
    return end(tokens, at) > at;
  }

  /** Returns where the words that hedge a number end, or the token where none begin. */
  static int end(List<Token> tokens, int at) {
    String first = tokens.get(at).lemma();
    int next = at + 1;
    if (isNumber(tokens, next)) {
      return APPROXIMATIONS.contains(first) && !tokens.get(at).tag().equals("DT") ? next : at;
    }
    if (!isNumber(tokens, next + 1) && !isOneOfUnit(tokens, next + 1)) {
      return isAsManyAs(tokens, at) ? at + 3 : at;
    }
    String pair = tokens.get(at).text().toLowerCase(Locale.ROOT) + " " + tokens.get(next).lemma();
    return switch (pair) {
      case "more than",
          "less than",
          "fewer than",
          "greater than",
          "at least",
          "at most",
          "up to",
          "close to",
          "just over",
          "just under",
          "well over" ->
          isNumber(tokens, next + 1) ? next + 1 : next + 2;
      default -> at;
    };
  }

  private static boolean isAsManyAs(List<Token> tokens, int at) {
    return isNumber(tokens, at + 3)
        && tokens.get(at).lemma().equals("as")
        && tokens.get(at + 2).lemma().equals("as");
  }

  /** Sees {@code an hour} in {@code more than an hour}. */
  private static boolean isOneOfUnit(List<Token> tokens, int at) {
    return at + 1 < tokens.size()
        && (tokens.get(at).lemma().equals("a") || tokens.get(at).lemma().equals("an"))
        && UNITS.contains(tokens.get(at + 1).lemma());
  }

  static boolean isNumber(List<Token> tokens, int at) {
    return at < tokens.size()
        && (tokens.get(at).tag().equals("CD") || tokens.get(at).tag().equals("$"));
  }
}
