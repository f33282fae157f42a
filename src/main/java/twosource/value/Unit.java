package twosource.value;

/**
 * Names what a quantity counts or measures.
 *
 * @param symbol the base unit's sign, to which the parser has converted: {@code s} for durations up
 *     to weeks, {@code month} for those in months and years, {@code 1} for counts, {@code %} for
 *     shares
 */
public record Unit(String symbol) {
  public static final Unit COUNT = new Unit("1");
  public static final Unit SECOND = new Unit("s");

  /**
   * The calendar month, which has no fixed number of seconds: a duration stated in months or years
   * keeps to it, as SQL keeps its year-month intervals apart from its day-time intervals.
   */
  public static final Unit MONTH = new Unit("month");

  /** Places in a series, which are never compared with counts. */
  public static final Unit ORDINAL = new Unit("th");

  public static final Unit PERCENT = new Unit("%");

  /** Tells whether quantities of this unit are durations. */
  public boolean isDuration() {
    return equals(SECOND) || equals(MONTH);
  }
}
