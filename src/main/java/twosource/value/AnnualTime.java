package twosource.value;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Holds a month, or a day of a month, without its year: "in November", "Dec. 2".
 *
 * @param day empty for the whole month
 */
public record AnnualTime(Month month, OptionalInt day, Direction direction)
    implements TimeExpression {

  /** February 29 comes back after eight years at the latest. */
  private static final int YEARS_AROUND = 8;

  public AnnualTime {
    if (day.isPresent() && (day.getAsInt() < 1 || day.getAsInt() > month.maxLength())) {
      throw new IllegalArgumentException("no day of " + month + ": " + day.getAsInt());
    }
  }

  @Override
  public Optional<TimeInterval> on(Optional<LocalDate> documentDay) {
    return documentDay.flatMap(this::nearest);
  }

  private Optional<TimeInterval> nearest(LocalDate documentDay) {
    TimeInterval today = TimeInterval.ofDay(documentDay);
    return candidates(documentDay.getYear())
        .filter(candidate -> isOnItsSide(candidate, today))
        .min(Comparator.comparingLong(candidate -> distance(candidate, documentDay)));
  }

  private Stream<TimeInterval> candidates(int year) {
    return IntStream.rangeClosed(year - YEARS_AROUND, year + YEARS_AROUND)
        .filter(y -> day.orElse(1) <= month.length(Year.isLeap(y)))
        .mapToObj(this::in);
  }

  private TimeInterval in(int year) {
    LocalDate first = LocalDate.of(year, month, day.orElse(1));
    return day.isPresent()
        ? TimeInterval.ofDay(first)
        : TimeInterval.ofDays(first, first.plusMonths(1), Granularity.MONTH);
  }

  private boolean isOnItsSide(TimeInterval candidate, TimeInterval today) {
    return switch (direction) {
      case LAST -> !candidate.end().isAfter(today.start());
      case PAST -> candidate.start().isBefore(today.end());
      case NEAREST -> true;
      case FUTURE -> candidate.end().isAfter(today.start());
      case NEXT -> !candidate.start().isBefore(today.end());
    };
  }

  private static long distance(TimeInterval candidate, LocalDate documentDay) {
    long before = documentDay.toEpochDay() - candidate.end().toLocalDate().toEpochDay() + 1;
    long after = candidate.start().toLocalDate().toEpochDay() - documentDay.toEpochDay();
    return Math.max(0, Math.max(before, after));
  }

  @Override
  public boolean isDeictic() {
    return false;
  }

  @Override
  public Granularity granularity() {
    return day.isPresent() ? Granularity.DAY : Granularity.MONTH;
  }

  @Override
  public String print() {
    String side = direction.name().toLowerCase(Locale.ROOT) + " ";
    String date = String.format(Locale.ROOT, "XXXX-%02d", month.getValue());
    return side
        + (day.isPresent() ? date + String.format(Locale.ROOT, "-%02d", day.getAsInt()) : date);
  }
}
