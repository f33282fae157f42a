package twosource.value;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Optional;

/**
 * Is a part of the year that comes back each year: a month, a day, a season, a quarter, a feast.
 */
public sealed interface YearPart {

  /** Returns the part of a year; empty for February 29 of a year that has none. */
  Optional<TimeInterval> in(int year);

  Granularity granularity();

  /** Prints the part as TIMEX3 writes it without its year: {@code XXXX-12-02}, {@code XXXX-Q3}. */
  String print();

  /** Is a whole month. */
  record OfMonth(Month month) implements YearPart {
    @Override
    public Optional<TimeInterval> in(int year) {
      return Optional.of(months(year, month.getValue(), 1, Granularity.MONTH));
    }

    @Override
    public Granularity granularity() {
      return Granularity.MONTH;
    }

    @Override
    public String print() {
      return String.format(Locale.ROOT, "XXXX-%02d", month.getValue());
    }
  }

  /** Is a day of a month. */
  record OfDay(MonthDay day) implements YearPart {
    @Override
    public Optional<TimeInterval> in(int year) {
      return Optional.of(day)
          .filter(d -> d.isValidYear(year))
          .map(d -> TimeInterval.ofDay(d.atYear(year)));
    }

    @Override
    public Granularity granularity() {
      return Granularity.DAY;
    }

    @Override
    public String print() {
      return String.format(Locale.ROOT, "XXXX-%02d-%02d", day.getMonthValue(), day.getDayOfMonth());
    }
  }

  /** Is a quarter by the calendar, from 1. */
  record OfQuarter(int number) implements YearPart {
    private static final int MONTHS = 3;

    @Override
    public Optional<TimeInterval> in(int year) {
      return Optional.of(months(year, (number - 1) * MONTHS + 1, MONTHS, Granularity.QUARTER));
    }

    @Override
    public Granularity granularity() {
      return Granularity.QUARTER;
    }

    @Override
    public String print() {
      return "XXXX-Q" + number;
    }
  }

  /** Is the first or the second half of the year. */
  record OfHalf(int number) implements YearPart {
    private static final int MONTHS = 6;

    @Override
    public Optional<TimeInterval> in(int year) {
      return Optional.of(months(year, (number - 1) * MONTHS + 1, MONTHS, Granularity.HALF_YEAR));
    }

    @Override
    public Granularity granularity() {
      return Granularity.HALF_YEAR;
    }

    @Override
    public String print() {
      return "XXXX-H" + number;
    }
  }

  /** Is a season. */
  record OfSeason(Season season) implements YearPart {
    @Override
    public Optional<TimeInterval> in(int year) {
      return Optional.of(season.in(year));
    }

    @Override
    public Granularity granularity() {
      return Granularity.SEASON;
    }

    @Override
    public String print() {
      return "XXXX-" + season.code();
    }
  }

  /** Is a feast or a holiday. */
  record OfFeast(Feast feast) implements YearPart {
    @Override
    public Optional<TimeInterval> in(int year) {
      return Optional.of(TimeInterval.ofDay(feast.in(year)));
    }

    @Override
    public Granularity granularity() {
      return Granularity.DAY;
    }

    @Override
    public String print() {
      return "XXXX " + feast.print();
    }
  }

  private static TimeInterval months(int year, int month, int length, Granularity granularity) {
    LocalDate first = LocalDate.of(year, month, 1);
    return TimeInterval.ofDays(first, first.plusMonths(length), granularity);
  }
}
