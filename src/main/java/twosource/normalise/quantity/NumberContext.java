package twosource.normalise.quantity;

import java.util.Locale;
import java.util.Optional;
import twosource.normalise.PhraseTable;
import twosource.normalise.Word;
import twosource.normalise.Words;

/** Tells by the words around a number without a unit whether it is an amount at all. */
final class NumberContext {

  private static final double FIRST_YEAR = 1700;
  private static final double LAST_YEAR = 2100;
  private static final double HUNDRED = 100;

  /** How many words a counted noun may lie behind its number. */
  private static final int NEAR = 4;

  private final PhraseTable<Boolean> labels = PhraseTable.words("labels.txt");
  private final PhraseTable<Boolean> months = PhraseTable.read("months.txt", columns -> true);
  private final PhraseTable<Boolean> streets = PhraseTable.words("quantity/streets.txt");

  /** Tells "Flight 93", "F-16", "page 5", "1)", "(3)" and "2016" from amounts. */
  boolean isAmount(Words words, int at, Written written, Optional<String> noun) {
    if (isJoined(words, at) || isPartOfCode(words, written)) {
      return false;
    }
    int number = written.first().number();
    return written.measure().isPresent()
        || (!isLabel(words, number, written, noun)
            && !isBracketed(words, number, written.end())
            && !isYear(words, number, written, at < number)
            && (!isOne(words, written) || counts(words, number, written.end(), noun)));
  }

  /** Tells "L202", "G20" and "F-16", where something stands before the number in one token. */
  private static boolean isJoined(Words words, int at) {
    return words.get(at).glued() && !words.is(at - 1, "(", "[", "\"", "'", "+", "~", ".", "<", "=");
  }

  /** Tells "24703m212" and "11a" from amounts: more is joined to the number. */
  private static boolean isPartOfCode(Words words, Written written) {
    Word next = words.get(written.end());
    return next.glued() && !next.isHyphen() && !next.is(".", ",", "+", "/", "'", ")", "\"");
  }

  private boolean isLabel(Words words, int number, Written written, Optional<String> noun) {
    int end = written.end();
    if (isDate(words, number, end) || isMarked(words, number, end)) {
      return true;
    }
    boolean things = noun.isPresent() && isPlural(words, end);
    Word before = words.get(number - 1);
    boolean capital = !before.text().equals(before.text().toLowerCase(Locale.ROOT));
    boolean named = before.isNoun() && capital && !written.isPair();
    boolean row = words.get(end).isNumber() || labels.has(words, number - 1);
    return before.isNumber()
        || isTelephone(words, number, written, things)
        || (!things && (named || row || isName(words, number, noun)));
  }

  private static boolean isTelephone(Words words, int number, Written written, boolean things) {
    boolean joined = written.isPair() && words.get(number + 1).isHyphen();
    return joined && !things && words.get(number + 2).text().matches("[0-9]{4,9}");
  }

  private boolean isDate(Words words, int number, int end) {
    boolean after = months.has(words, end) && !words.get(end).isHyphen();
    return months.has(words, number - 1) || after;
  }

  /** Tells "No. 5", "#5", "5/7" and the 3 of "3 $10 notes". */
  private static boolean isMarked(Words words, int number, int end) {
    return words.is(number - 1, "#", "/", "no", "nos") || words.is(end, "/", "$", "€", "£");
  }

  /** Tells "the 486" and "12 Harbour Street". */
  private boolean isName(Words words, int number, Optional<String> noun) {
    boolean alone =
        noun.isEmpty() && words.is(number - 1, "the") && words.get(number).text().length() > 2;
    return alone
        || noun.map(n -> n.substring(n.lastIndexOf(' ') + 1)).flatMap(streets::of).isPresent();
  }

  private static boolean isPlural(Words words, int end) {
    int next = words.afterHyphen(end);
    for (int i = next; i < next + NEAR; i++) {
      String tag = words.get(i).tag();
      if (tag.equals("NNS") || tag.equals("NNPS") || words.is(i, "people")) {
        return true;
      }
      if (!tag.startsWith("JJ") && !tag.startsWith("NN")) {
        break;
      }
    }
    return words.get(end).isHyphen();
  }

  /** Tells "(3)" and "1)". */
  private static boolean isBracketed(Words words, int number, int end) {
    return words.is(end, ")") && (words.is(number - 1, "(") || end - number == 1);
  }

  private static boolean isYear(Words words, int number, Written written, boolean hedged) {
    double value = written.first().value();
    boolean year =
        words.get(number).text().length() == 4
            && words.get(number).isNumber()
            && written.end() == number + 1
            && value >= FIRST_YEAR
            && value <= LAST_YEAR;
    boolean round = value % HUNDRED == 0 && isPlural(words, written.end());
    return year && !hedged && (!round || words.is(number - 1, "the", "in", "since", "of"));
  }

  private static boolean isOne(Words words, Written written) {
    return words.is(written.first().number(), "one") && written.first().value() == 1;
  }

  /** Tells "one dealer" and "one of the boats" from "one another", "one of them", "one rose". */
  private static boolean counts(Words words, int number, int end, Optional<String> noun) {
    return noun.isPresent()
        && !words.get(end).tag().startsWith("VB")
        && !words.is(number - 1, "no", "any", "each", "every", "which");
  }
}
