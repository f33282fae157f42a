package twosource.mutate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import twosource.text.Span;
import twosource.value.NumberWords;
import twosource.value.Value;

/**
 * Changes a number, in digits or in words, to one that is a good deal less or more, written alike.
 */
final class NumberChanger implements Changer {

  private static final List<Double> FACTORS = List.of(0.4, 0.6, 1.5, 1.8, 2.5);

  private static final List<String> UNITS = NumberWords.TO_TWENTY;

  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private static final List<String> ORDINALS =
      List.of(
          "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth");

  @Override
  public List<Change> changes(String words, Value value, Dice dice) {
    List<Change> changes = new ArrayList<>();
    for (Span span : Runs.numbers(words)) {
      for (double factor : FACTORS) {
        digits(span.in(words), factor).ifPresent(after -> add(changes, words, span, after));
      }
    }
    for (Span span : Runs.words(words)) {
      String word = span.in(words);
      for (String after : beside(word.toLowerCase(Locale.ROOT))) {
        add(changes, words, span, Runs.capitalLike(word, after));
      }
    }
    return changes;
  }

  private static void add(List<Change> changes, String words, Span span, String after) {
    if (!after.equals(span.in(words))) {
      changes.add(new Change(MutationKind.NUMBER, span, span.in(words), after));
    }
  }

  /** Returns the number times a factor, with as many decimals and with commas where it has any. */
  private static Optional<String> digits(String number, double factor) {
    String plain = number.replace(",", "");
    if (plain.chars().filter(c -> c == '.').count() > 1 || plain.length() > 15) {
      return Optional.empty();
    }
    int point = plain.indexOf('.');
    int decimals = point < 0 ? 0 : plain.length() - point - 1;
    BigDecimal changed =
        new BigDecimal(plain)
            .multiply(BigDecimal.valueOf(factor))
            .setScale(decimals, RoundingMode.HALF_UP);
    if (changed.signum() <= 0) {
      return Optional.empty();
    }
    String pattern = (number.contains(",") ? "#,##0" : "0") + (decimals == 0 ? "" : ".");
    return Optional.of(
        new DecimalFormat(
                pattern + "0".repeat(decimals), DecimalFormatSymbols.getInstance(Locale.ROOT))
            .format(changed));
  }

  private static List<String> beside(String word) {
    if (TENS.contains(word) && !word.equals("twenty")) {
      return others(TENS, word, 2);
    }
    if (ORDINALS.contains(word)) {
      return others(ORDINALS, word, 2);
    }
    return UNITS.indexOf(word) > 0 ? others(UNITS.subList(2, UNITS.size()), word, 0) : List.of();
  }

  /** Returns the numbers that are at least so many steps, and half of the number, away. */
  private static List<String> others(List<String> numbers, String word, int steps) {
    int own = numbers.indexOf(word);
    List<String> others = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      if (Math.abs(i - own) >= Math.max(steps, (own + 3) / 2)) {
        others.add(numbers.get(i));
      }
    }
    return others;
  }
}
