package twosource.normalise.time;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import twosource.normalise.PhraseTable;
import twosource.normalise.Reading;
import twosource.normalise.Word;
import twosource.normalise.Words;

/** Reads years: "1998", "'98", "nineteen ninety-eight", "two thousand". */
final class Years {

  private static final int EARLIEST = 1500;
  private static final int LATEST = 2099;
  private static final int LENGTH = 4;
  private static final int CENTURY = 100;

  /** Two figures below this are a year of this century. */
  private static final int PIVOT = 40;

  private static final int TEN = 10;
  private static final Map<String, Integer> CENTURIES =
      Map.of("sixteen", 16, "seventeen", 17, "eighteen", 18, "nineteen", 19, "twenty", 20);

  private static final PhraseTable<Integer> NUMBERS =
      PhraseTable.read("numbers.txt", columns -> (int) Double.parseDouble(columns.get(0)));

  private Years() {}

  /** Returns the words with which a spoken year begins. */
  static Set<String> openers() {
    Set<String> openers = new TreeSet<>(CENTURIES.keySet());
    openers.add("two");
    return openers;
  }

  /** Returns the year that four figures at an index can mean. */
  static OptionalInt at(Words words, int at) {
    String text = words.get(at).text();
    if (text.length() != LENGTH || !isFigures(text)) {
      return OptionalInt.empty();
    }
    int year = Integer.parseInt(text);
    return EARLIEST <= year && year <= LATEST ? OptionalInt.of(year) : OptionalInt.empty();
  }

  /** Reads a year in figures or in words. */
  static Optional<Reading<Integer>> read(Words words, int at) {
    OptionalInt figures = at(words, at);
    if (figures.isPresent()) {
      return Optional.of(new Reading<>(at + 1, figures.getAsInt()));
    }
    return words.is(at, "'") ? cut(words, at) : spoken(words, at);
  }

  /** Reads "'98", but no quotation that begins with a number. */
  private static Optional<Reading<Integer>> cut(Words words, int at) {
    Word number = words.get(at + 1);
    boolean year = number.glued() && number.text().length() == 2 && isFigures(number.text());
    return year
        ? Optional.of(new Reading<>(at + 2, ofTwo(Integer.parseInt(number.text()))))
        : Optional.empty();
  }

  /** Returns the year that two figures mean. */
  static int ofTwo(int figures) {
    return figures + (figures < PIVOT ? 20 : 19) * CENTURY;
  }

  private static Optional<Reading<Integer>> spoken(Words words, int at) {
    if (words.is(at, "two") && words.is(at + 1, "thousand")) {
      int and = words.is(at + 2, "and") ? at + 3 : at + 2;
      int ones = number(words, and);
      boolean more = 0 < ones && ones < CENTURY;
      return more
          ? Optional.of(new Reading<>(and + 1, 2000 + ones))
          : Optional.of(new Reading<>(at + 2, 2000));
    }
    Integer century = CENTURIES.get(words.get(at).key());
    int tens = number(words, at + 1);
    if (century == null || tens < TEN || tens >= CENTURY) {
      return Optional.empty();
    }
    int next = words.afterHyphen(at + 2);
    int ones = tens >= 2 * TEN && tens % TEN == 0 ? number(words, next) : 0;
    boolean more = 0 < ones && ones < TEN;
    int year = century * CENTURY + tens + (more ? ones : 0);
    return Optional.of(new Reading<>(more ? next + 1 : at + 2, year));
  }

  private static int number(Words words, int at) {
    return NUMBERS.of(words.get(at).key()).orElse(-1);
  }

  private static boolean isFigures(String text) {
    return text.chars().allMatch(c -> '0' <= c && c <= '9');
  }
}
