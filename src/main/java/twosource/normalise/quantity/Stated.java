package twosource.normalise.quantity;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Holds an amount as it was written: 40, {@code >} and mile of "more than 40 miles".
 *
 * @param first the number, without what a hedge makes of it; the first one of "8 to 10" and
 *     "134-63"
 * @param second the same number again, or the second one
 * @param tally whether the two numbers are no range but the sides of a score or a vote
 * @param change what the words around the number make of it
 * @param unit the unit's name in the singular ({@code mile}, {@code dollar per share}, {@code year
 *     of age}), or what is counted, as lemmas ({@code fire crew}); {@code count} where times are
 *     counted, {@code -} where nothing is named
 */
public record Stated(double first, double second, boolean tally, Change change, String unit) {

  /** Stands for a unit where none is named. */
  public static final String NO_UNIT = "-";

  private static final MathContext DIGITS = new MathContext(15);

  /** Tells whether two numbers were written. */
  public boolean isPair() {
    return tally || first != second;
  }

  /** Prints the number, or both with a hyphen between them: {@code 1300000}, {@code 8-10}. */
  public String value() {
    return isPair() ? print(first) + "-" + print(second) : print(first);
  }

  /** Prints value, unit and, where it is not plain, change: {@code > 40 mile}. */
  public String print() {
    String amount = value() + " " + unit;
    return change == Change.EQUAL ? amount : change.sign() + " " + amount;
  }

  private static String print(double number) {
    return new BigDecimal(number, DIGITS).stripTrailingZeros().toPlainString();
  }
}
