package twosource.value;

/**
 * Holds an amount: a range and its unit.
 *
 * <p>A duration is a quantity of seconds or, where it was stated in months or years, of months. It
 * prints as in ISO 8601 ({@code PT5H}, {@code PT4H30M..PT5H30M}, {@code >PT1H30M}, {@code P1Y6M}),
 * a count as a plain number, anything else with its unit's symbol.
 */
public record Quantity(Range range, Unit unit) implements Value {

  private static final double DAY = 86_400;

  /** The mean month of the Gregorian calendar, in seconds. */
  private static final double MONTH = 146_097 * DAY / 4_800;

  /** By how much any run of calendar months may differ from as many mean months, in seconds. */
  private static final double MONTH_SLACK = 2.5 * DAY;

  public boolean isDuration() {
    return unit.isDuration();
  }

  /**
   * Relates two quantities; those of different units are apart, but for durations: calendar months
   * and seconds are related by the seconds that so many months may last.
   */
  public Relation relationTo(Quantity other) {
    if (unit.equals(other.unit)) {
      return range.relationTo(other.range);
    }
    return isDuration() && other.isDuration()
        ? seconds().relationTo(other.seconds())
        : Relation.APART;
  }

  private Range seconds() {
    return unit.equals(Unit.MONTH)
        ? new Range(
            range.lo() * MONTH - MONTH_SLACK,
            range.loOpen(),
            range.hi() * MONTH + MONTH_SLACK,
            range.hiOpen())
        : range;
  }

  @Override
  public String print() {
    if (isDuration()) {
      return range.print(bound -> IsoDuration.print(bound, unit));
    }
    String number = range.print(Range::printNumber);
    return unit.equals(Unit.COUNT) ? number : number + " " + unit.symbol();
  }
}
