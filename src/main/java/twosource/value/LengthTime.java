package twosource.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Holds a length of time as it was stated, without a place in the calendar: "three weeks", "recent
 * years", "a couple of days".
 *
 * @param count how many of the unit; empty where nobody counted ("weeks", "several years")
 */
public record LengthTime(Optional<Double> count, Granularity unit) implements TimeExpression {

  private static final int MINUTES = 60;

  /** Where the ends of a range are this far apart at most, its middle was meant: "about two". */
  private static final double HEDGED = 1.3;

  /** Returns the number that a range states; empty where it is a guess: "several". */
  static Optional<Double> counted(Range range) {
    boolean near = range.hi() <= range.lo() * HEDGED;
    double middle = Math.rint(range.lo() + range.hi()) / 2;
    return range.isPoint()
        ? Optional.of(range.lo())
        : near
            ? Optional.of(middle)
            : range.hi() - range.lo() <= 1 ? Optional.of(range.lo()) : Optional.empty();
  }

  /** Returns the length of a range of units. */
  public static LengthTime of(Range count, Granularity unit) {
    return new LengthTime(counted(count), unit);
  }

  @Override
  public Optional<TimeInterval> on(Optional<LocalDate> documentDay) {
    return Optional.empty();
  }

  @Override
  public Timex timex(TimexAnchor anchor) {
    return new Timex(TimexType.DURATION, print());
  }

  @Override
  public boolean isDeictic() {
    return false;
  }

  @Override
  public Granularity granularity() {
    return unit;
  }

  /** Prints the length as TIMEX3 does: {@code P3W}, {@code PXY}, {@code PT30M}. */
  @Override
  public String print() {
    boolean hourly = unit == Granularity.HOUR && count.filter(n -> n % 1 != 0).isPresent();
    if (hourly) {
      return new LengthTime(count.map(n -> n * MINUTES), Granularity.MINUTE).print();
    }
    return switch (unit) {
      case SECOND -> "PT" + figure(1) + "S";
      case MINUTE -> "PT" + figure(1) + "M";
      case HOUR -> "PT" + figure(1) + "H";
      case DAY_PART -> "PT" + figure(1) + "NI";
      case DAY -> "P" + figure(1) + "D";
      case WEEKEND -> "P" + figure(1) + "WE";
      case WEEK -> "P" + figure(1) + "W";
      case MONTH -> "P" + figure(1) + "M";
      case QUARTER -> "P" + figure(1) + "Q";
      case SEASON -> "P" + figure(1) + "SU";
      case HALF_YEAR -> "P" + figure(6) + "M";
      case YEAR -> "P" + figure(1) + "Y";
      case DECADE -> count.isPresent() ? "P" + figure(10) + "Y" : "PXDE";
      case CENTURY -> count.isPresent() ? "P" + figure(100) + "Y" : "PXCE";
    };
  }

  private String figure(int factor) {
    return count
        .map(n -> new BigDecimal(n * factor).setScale(2, RoundingMode.HALF_EVEN))
        .map(n -> n.stripTrailingZeros().toPlainString())
        .orElse("X");
  }
}
