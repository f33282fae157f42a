package twosource.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.DoubleFunction;

/**
 * Holds the numbers that a statement allows: "about 5", "more than 40", "two to three", "no".
 *
 * @param lo may be negative infinity, which is always open
 * @param hi may be positive infinity, which is always open
 * @param loOpen whether {@code lo} itself is left out
 * @param hiOpen whether {@code hi} itself is left out
 */
public record Range(double lo, boolean loOpen, double hi, boolean hiOpen) {

  /** Keeps what floating point adds to a product ("1.1 × 3") out of the values and their print. */
  private static final MathContext DIGITS = new MathContext(12);

  public Range {
    lo = rounded(lo);
    hi = rounded(hi);
    if (Double.isNaN(lo) || Double.isNaN(hi) || lo > hi || (lo == hi && (loOpen || hiOpen))) {
      throw new IllegalArgumentException("no range: " + lo + ".." + hi);
    }
    loOpen = loOpen || Double.isInfinite(lo);
    hiOpen = hiOpen || Double.isInfinite(hi);
  }

  public static Range of(double value) {
    return new Range(value, false, value, false);
  }

  public static Range between(double lo, double hi) {
    return new Range(lo, false, hi, false);
  }

  public static Range atLeast(double lo) {
    return new Range(lo, false, Double.POSITIVE_INFINITY, true);
  }

  public static Range moreThan(double lo) {
    return new Range(lo, true, Double.POSITIVE_INFINITY, true);
  }

  public static Range atMost(double hi) {
    return new Range(Double.NEGATIVE_INFINITY, true, hi, false);
  }

  public static Range lessThan(double hi) {
    return new Range(Double.NEGATIVE_INFINITY, true, hi, true);
  }

  public boolean isPoint() {
    return lo == hi;
  }

  /** Returns this range with both finite bounds moved outwards by a share of their size. */
  public Range stretched(double share) {
    return new Range(
        Double.isInfinite(lo) ? lo : lo - Math.abs(lo) * share,
        loOpen,
        Double.isInfinite(hi) ? hi : hi + Math.abs(hi) * share,
        hiOpen);
  }

  /** Returns the range of this range's numbers, each multiplied by a factor above zero. */
  public Range times(double factor) {
    return new Range(lo * factor, loOpen, hi * factor, hiOpen);
  }

  /** Returns the range of this range's numbers, each with an amount added. */
  public Range plus(double amount) {
    return new Range(lo + amount, loOpen, hi + amount, hiOpen);
  }

  public Relation relationTo(Range other) {
    if (equals(other)) {
      return Relation.EQUAL;
    }
    if (endsBefore(other) || other.endsBefore(this)) {
      return Relation.APART;
    }
    boolean holds = startsNoLater(other) && endsNoEarlier(other);
    boolean held = other.startsNoLater(this) && other.endsNoEarlier(this);
    return holds ? Relation.CONTAINS : held ? Relation.WITHIN : Relation.OVERLAPS;
  }

  /**
   * Prints the range: {@code 5}, {@code 4.5..5.5}, {@code >40}, {@code >=7}, {@code <=10}, {@code
   * <10}; a bound between two numbers that is itself left out is marked, as in {@code >5..5.5} and
   * {@code 4.5..<5}; a range without bounds prints {@code any}.
   */
  String print(DoubleFunction<String> bound) {
    if (isPoint()) {
      return bound.apply(lo);
    }
    if (Double.isInfinite(lo)) {
      return Double.isInfinite(hi) ? "any" : (hiOpen ? "<" : "<=") + bound.apply(hi);
    }
    if (Double.isInfinite(hi)) {
      return (loOpen ? ">" : ">=") + bound.apply(lo);
    }
    return (loOpen ? ">" : "") + bound.apply(lo) + ".." + (hiOpen ? "<" : "") + bound.apply(hi);
  }

  /** Returns how many digits tell a number, zeros at its end left out: 2 of 140, 3 of 146. */
  public static int digits(double number) {
    return Double.isInfinite(number)
        ? 0
        : new BigDecimal(number, DIGITS).stripTrailingZeros().precision();
  }

  static String printNumber(double number) {
    BigDecimal plain = new BigDecimal(number, DIGITS).stripTrailingZeros();
    return plain.toPlainString();
  }

  private static double rounded(double number) {
    return Double.isInfinite(number) || Double.isNaN(number)
        ? number
        : new BigDecimal(number, DIGITS).doubleValue();
  }

  private boolean endsBefore(Range other) {
    return hi < other.lo || (hi == other.lo && (hiOpen || other.loOpen));
  }

  private boolean startsNoLater(Range other) {
    return lo < other.lo || (lo == other.lo && (!loOpen || other.loOpen));
  }

  private boolean endsNoEarlier(Range other) {
    return hi > other.hi || (hi == other.hi && (!hiOpen || other.hiOpen));
  }
}
