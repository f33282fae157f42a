package twosource.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Prints what was weighed with at most two decimals, and none that are not needed. */
public final class Points {

  private Points() {}

  public static String of(double points) {
    return rounded(points).toPlainString();
  }

  /** Returns {@code +4} and {@code -2.5}. */
  public static String signed(double points) {
    BigDecimal rounded = rounded(points);
    return (rounded.signum() > 0 ? "+" : "") + rounded.toPlainString();
  }

  private static BigDecimal rounded(double points) {
    return BigDecimal.valueOf(points).setScale(2, RoundingMode.HALF_EVEN).stripTrailingZeros();
  }
}
