package twosource.value;

/**
 * Names what a quantity counts or measures.
 *
 * @param symbol the base unit's sign, to which the parser has converted: {@code s} for durations up
 *     to weeks, {@code month} for those in months and years, {@code 1} for counts, {@code %} for
 *     shares, the code of a currency ({@code USD}); of a rate both units ({@code USD/share})
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

  /** Years since birth or making. */
  public static final Unit AGE = new Unit("year old");

  /**
   * The two sides of a score or a vote: the ends of such a quantity's range are the smaller and the
   * greater number, and two of them are equal or apart.
   */
  public static final Unit TALLY = new Unit("tally");

  /** Returns what the unit measures. */
  public Dimension dimension() {
    return Dimension.of(symbol);
  }

  /** Tells whether quantities of this unit are durations. */
  public boolean isDuration() {
    return equals(SECOND) || equals(MONTH);
  }
}
