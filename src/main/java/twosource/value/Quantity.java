package twosource.value;

import java.math.BigDecimal;

/**
 * Holds an amount: a range and its unit.
 *
 * <p>A duration is a quantity of seconds or, where it was stated in months or years, of months. It
 * prints as in ISO 8601 ({@code PT5H}, {@code PT4H30M..PT5H30M}, {@code >PT1H30M}, {@code P1Y6M}),
 * a count as a plain number, a tally as {@code 134-63}, anything else with its unit's symbol.
 *
 * @param grain the place of the last digit that is no nought, as the number was written: 100,000 of
 *     100,000 people and 10 miles of 60 miles; 0 where it is not known. It says how the amount was
 *     written, not what it is, and so makes no two amounts unequal.
 */
public record Quantity(Range range, Unit unit, double grain) implements Value {

  private static final double DAY = 86_400;

  /** The mean month of the Gregorian calendar, in seconds. */
  private static final double MONTH = 146_097 * DAY / 4_800;

  /** By how much any run of calendar months may differ from as many mean months, in seconds. */
  private static final double MONTH_SLACK = 2.5 * DAY;

  private static final double HALF = 0.5;

  public Quantity(Range range, Unit unit) {
    this(range, unit, 0);
  }

  /** Makes a quantity of numbers as they were written in a unit of so many of the base unit. */
  public static Quantity written(Range stated, double factor, Unit base) {
    double grain = stated.isPoint() ? grain(stated.lo()) * factor : 0;
    return new Quantity(stated.times(factor), base, grain);
  }

  private static double grain(double number) {
    BigDecimal digits = new BigDecimal(Range.printNumber(number)).stripTrailingZeros();
    return number == 0 ? 1 : Math.pow(10, -digits.scale());
  }

  public boolean isDuration() {
    return unit.isDuration();
  }

  /** Tells whether the units of two quantities are one, or can be converted into one another. */
  public boolean isComparableWith(Quantity other) {
    return unit.equals(other.unit) || (isDuration() && other.isDuration());
  }

  /**
   * Relates two quantities; those of different units are apart, but for durations: calendar months
   * and seconds are related by the seconds that so many months may last. Two tallies are equal or
   * apart.
   */
  public Relation relationTo(Quantity other) {
    if (!isComparableWith(other)) {
      return Relation.APART;
    }
    if (unit.equals(Unit.TALLY)) {
      return range.equals(other.range) ? Relation.EQUAL : Relation.APART;
    }
    return unit.equals(other.unit)
        ? range.relationTo(other.range)
        : seconds().relationTo(other.seconds());
  }

  /** Tells whether something satisfies both. */
  public boolean fits(Quantity other) {
    return relationTo(other) != Relation.APART;
  }

  /** Returns this quantity with its finite bounds moved outwards by a share of their size. */
  public Quantity stretched(double share) {
    return new Quantity(range.stretched(share), unit, grain);
  }

  /**
   * Returns all that may be written as this number, rounded: half the place of its last digit
   * either way, but no more than a share of it; a range stays as it is.
   */
  public Quantity rounded(double share) {
    double reach = Math.min(grain * HALF, Math.abs(range.lo()) * share);
    return range.isPoint() && !unit.equals(Unit.TALLY)
        ? new Quantity(Range.between(range.lo() - reach, range.hi() + reach), unit, grain)
        : this;
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
  public boolean equals(Object other) {
    return other instanceof Quantity quantity
        && range.equals(quantity.range)
        && unit.equals(quantity.unit);
  }

  @Override
  public int hashCode() {
    return 31 * range.hashCode() + unit.hashCode();
  }

  @Override
  public String print() {
    if (isDuration()) {
      return range.print(bound -> IsoDuration.print(bound, unit));
    }
    if (unit.equals(Unit.TALLY)) {
      return Range.printNumber(range.hi()) + "-" + Range.printNumber(range.lo());
    }
    String number = range.print(Range::printNumber);
    return unit.equals(Unit.COUNT) ? number : number + " " + unit.symbol();
  }
}
