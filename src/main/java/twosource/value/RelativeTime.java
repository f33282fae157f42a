package twosource.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Holds a calendar unit counted from the one that holds the document date: "today" is day +0, "last
 * week" week -1, "two years ago" year -2.
 *
 * <p>Weeks begin on Monday.
 */
public record RelativeTime(Granularity unit, int offset) implements TimeExpression {

  private static final int MONTHS_IN_QUARTER = 3;
  private static final int YEARS_IN_DECADE = 10;
  private static final int YEARS_IN_CENTURY = 100;
  private static final Set<Granularity> NO_UNITS =
      Set.of(Granularity.WEEKEND, Granularity.SEASON, Granularity.HALF_YEAR);

  public RelativeTime {
    if (!isUnit(unit)) {
      throw new IllegalArgumentException("no calendar unit: " + unit);
    }
  }

  /** Tells whether a granularity can be counted in the calendar. */
  public static boolean isUnit(Granularity unit) {
    return unit.compareTo(Granularity.DAY) >= 0 && !NO_UNITS.contains(unit);
  }

  @Override
  public Optional<TimeInterval> on(Optional<LocalDate> documentDay) {
    return documentDay.map(day -> TimeInterval.ofDays(start(day, 0), start(day, 1), unit));
  }

  private LocalDate start(LocalDate day, int more) {
    long steps = (long) offset + more;
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY_PART, DAY, WEEKEND, SEASON, HALF_YEAR -> day.plusDays(steps);
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(steps);
      case MONTH -> day.withDayOfMonth(1).plusMonths(steps);
      case QUARTER ->
          day.withDayOfMonth(1)
              .minusMonths((day.getMonthValue() - 1) % MONTHS_IN_QUARTER)
              .plusMonths(steps * MONTHS_IN_QUARTER);
      case YEAR -> day.withDayOfYear(1).plusYears(steps);
      case DECADE ->
          day.withDayOfYear(1)
              .minusYears(day.getYear() % YEARS_IN_DECADE)
              .plusYears(steps * YEARS_IN_DECADE);
      case CENTURY ->
          day.withDayOfYear(1)
              .minusYears(day.getYear() % YEARS_IN_CENTURY)
              .plusYears(steps * YEARS_IN_CENTURY);
    };
  }

  @Override
  public boolean isDeictic() {
    return true;
  }

  @Override
  public Granularity granularity() {
    return unit;
  }

  @Override
  public String print() {
    return unit.name().toLowerCase(Locale.ROOT) + (offset < 0 ? "" : "+") + offset;
  }
}
