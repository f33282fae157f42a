package twosource.normalise.time;

import twosource.normalise.quantity.Length;
import twosource.value.Granularity;
import twosource.value.Range;

/**
 * Holds a length of time in words.
 *
 * @param stated with its hedge: "about two years"
 * @param plain without: "two years"
 */
record Stretch(Length stated, Length plain) {

  private static final double WEEKS_IN_FORTNIGHT = 2;
  private static final double FORTNIGHT = 1_209_600;

  Granularity unit() {
    return plain.unit().granularity();
  }

  /** Returns how many of the unit there are, the hedge aside. */
  Range count() {
    boolean fortnight = plain.unit().factor() == FORTNIGHT;
    return fortnight ? plain.count().times(WEEKS_IN_FORTNIGHT) : plain.count();
  }

  /** Tells whether the length is a whole number of days or longer units, without a hedge. */
  boolean isCalendar() {
    Range range = stated.count();
    return range.isPoint()
        && range.lo() == Math.rint(range.lo())
        && range.lo() < Short.MAX_VALUE
        && unit().compareTo(Granularity.DAY) >= 0;
  }
}
