package twosource.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import twosource.value.Quantity;
import twosource.value.Range;
import twosource.value.Unit;

/** Puts amounts into words for people: {@code 1.5 billion USD}, {@code more than 1,200}. */
final class AmountWords {

  private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  /** A number told by more digits is written out. */
  private static final int MOST_DIGITS = 5;

  private AmountWords() {}

  static String of(Quantity quantity) {
    Unit unit = quantity.unit();
    if (unit.equals(Unit.TALLY) || unit.equals(Unit.MONTH)) {
      return quantity.print();
    }
    Range range = quantity.range();
    if (unit.equals(Unit.AGE)) {
      return age(range);
    }
    String number = ValueWords.range(range, AmountWords::number);
    if (unit.equals(Unit.COUNT)) {
      return number;
    }
    return unit.equals(Unit.PERCENT) ? number + "%" : number + " " + unit.symbol();
  }

  /** Returns {@code 4 years old} for an age in whole years, which lasts until the next birthday. */
  private static String age(Range range) {
    boolean year = range.hiOpen() && range.hi() == range.lo() + 1;
    String number = year ? number(range.lo()) : ValueWords.range(range, AmountWords::number);
    return number + (number.equals("1") ? " year old" : " years old");
  }

  /** Returns a number with its thousands set apart, great and round ones in millions. */
  private static String number(double number) {
    BigDecimal exact = BigDecimal.valueOf(number).stripTrailingZeros();
    if (Range.digits(number) > MOST_DIGITS) {
      return plain(exact);
    }
    if (exact.abs().compareTo(BILLION) >= 0) {
      return plain(exact.divide(BILLION)) + " billion";
    }
    return exact.abs().compareTo(MILLION) >= 0
        ? plain(exact.divide(MILLION)) + " million"
        : plain(exact);
  }

  private static String plain(BigDecimal exact) {
    BigDecimal whole = exact.setScale(0, RoundingMode.DOWN);
    String fraction = exact.subtract(whole).abs().stripTrailingZeros().toPlainString();
    boolean small = whole.signum() == 0 && exact.signum() < 0;
    return (small ? "-" : "")
        + String.format(Locale.ROOT, "%,d", whole.toBigInteger())
        + (fraction.equals("0") ? "" : fraction.substring(1));
  }
}
