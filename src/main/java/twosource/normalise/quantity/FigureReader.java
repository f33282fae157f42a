package twosource.normalise.quantity;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import twosource.normalise.Reading;
import twosource.normalise.Word;
import twosource.normalise.Words;

/** Reads numbers in figures without their scale: "1,500", "10 1/2", "10½", ".5", "80, 000". */
final class FigureReader {

  private static final Map<String, Double> SIGNS =
      Map.of("½", 0.5, "¼", 0.25, "¾", 0.75, "⅓", 0.33, "⅔", 0.67, "⅛", 0.125);

  /** Into how many parts fractions in figures cut a whole: "9/11" is none. */
  private static final Set<String> PARTS =
      Set.of("2", "3", "4", "5", "6", "8", "10", "16", "32", "64", "100");

  private static final String NOUGHTS = "000";

  private FigureReader() {}

  static boolean opens(Word word) {
    return word.isNumber() || SIGNS.containsKey(word.key());
  }

  /** Returns the number whose figures begin at an index. */
  static Optional<Reading<Numeral>> read(Words words, int at) {
    Optional<Reading<Double>> fraction = fraction(words, at);
    if (fraction.isPresent()) {
      return Optional.of(new Reading<>(fraction.get().end(), numeral(fraction.get().value())));
    }
    Optional<Double> value = FigureFormat.parse(words.get(at).text());
    if (value.isEmpty()) {
      return Optional.empty();
    }
    boolean decimal = words.get(at).text().indexOf('.') >= 0;
    boolean point = words.get(at).glued() && words.is(at - 1, ".") && !words.get(at - 1).glued();
    if (point) {
      return Optional.of(new Reading<>(at + 1, numeral(fractionOf(words.get(at).text()))));
    }
    return Optional.of(decimal ? whole(at + 1, value.get(), true) : mixed(words, at, value.get()));
  }

  private static Numeral numeral(double fraction) {
    return new Numeral(fraction, 1, true);
  }

  private static Reading<Numeral> whole(int end, double value, boolean fraction) {
    return new Reading<>(end, new Numeral(value, 1, fraction));
  }

  private static double fractionOf(String digits) {
    return Double.parseDouble("0." + digits.replaceAll("[^0-9]", ""));
  }

  /** Takes in the "1/2" of "10 1/2", and the noughts that a space parts from "80, 000". */
  private static Reading<Numeral> mixed(Words words, int at, double value) {
    int end = at + 1;
    double number = value;
    while (words.is(end, ",") && words.is(end + 1, NOUGHTS) && number > 0 && number < 1e12) {
      number *= 1000;
      end += 2;
    }
    int next = words.afterHyphen(end);
    int tail = end;
    double total = number;
    Optional<Reading<Double>> fraction = fraction(words, next);
    if (fraction.isPresent()) {
      tail = fraction.get().end();
      total += fraction.get().value();
    }
    return whole(tail, total, tail > end);
  }

  private static Optional<Reading<Double>> fraction(Words words, int at) {
    Double sign = SIGNS.get(words.get(at).key());
    if (sign != null) {
      return Optional.of(new Reading<>(at + 1, sign));
    }
    String over = words.get(at).text();
    String under = words.get(at + 2).text();
    if (under.length() > 3 || over.length() > 3) {
      return Optional.empty();
    }
    boolean slash = words.is(at + 1, "/") && words.get(at + 1).glued() && words.get(at + 2).glued();
    boolean is =
        slash
            && PARTS.contains(under)
            && over.length() <= under.length()
            && over.chars().allMatch(Character::isDigit)
            && !words.is(at + 3, "/");
    if (!is || over.isEmpty()) {
      return Optional.empty();
    }
    double parts = Double.parseDouble(under);
    double share = Double.parseDouble(over) / parts;
    return share < 1 && share > 0
        ? Optional.of(new Reading<>(at + 3, FractionReader.written(share)))
        : Optional.empty();
  }
}
