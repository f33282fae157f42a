package twosource.value;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;

/**
 * Holds the type and the value of a time expression as TIMEX3 (TimeML 1.2.1) writes them.
 *
 * @param value such as {@code 1998-02-13}, {@code 1998-W07}, {@code 1998-02-13TMO}, {@code P3W},
 *     {@code PRESENT_REF}; {@code X} stands for a figure that nobody knows
 */
public record Timex(TimexType type, String value) {

  private static final int DECADE = 10;
  private static final int CENTURY = 100;
  private static final int HALF_YEAR = 6;

  public Timex {
    if (value.isBlank()) {
      throw new IllegalArgumentException("no value of a " + type);
    }
  }

  /** Returns a date of which nothing is known. */
  static Timex unknown() {
    return new Timex(TimexType.DATE, "XXXX-XX-XX");
  }

  /** Returns the calendar time that an interval is by its start and its granularity. */
  public static Timex of(TimeInterval interval) {
    TimexType type =
        interval.granularity().compareTo(Granularity.DAY) < 0 ? TimexType.TIME : TimexType.DATE;
    return new Timex(type, calendar(interval));
  }

  private static String calendar(TimeInterval interval) {
    LocalDate day = interval.start().toLocalDate();
    int year = day.getYear();
    if (year < 1) {
      return String.format(Locale.ROOT, "BC%04d", 1 - year);
    }
    return switch (interval.granularity()) {
      case SECOND, MINUTE, HOUR, DAY_PART -> interval.start().toString();
      case DAY -> day.toString();
      case WEEKEND -> week(day) + "-WE";
      case WEEK -> week(day);
      case MONTH -> String.format(Locale.ROOT, "%04d-%02d", year, day.getMonthValue());
      case QUARTER -> year + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
      case SEASON -> year + "-" + Season.of(interval).map(Season::code).orElse("XX");
      case HALF_YEAR -> year + (day.getMonthValue() > HALF_YEAR ? "-H2" : "-H1");
      case YEAR -> String.format(Locale.ROOT, "%04d", year);
      case DECADE -> String.format(Locale.ROOT, "%03d", year / DECADE);
      case CENTURY -> String.format(Locale.ROOT, "%02d", year / CENTURY);
    };
  }

  private static String week(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
