package twosource.value;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Holds a part of the year without its year: "in November", "Dec. 2", "the third quarter", "last
 * summer", "Thanksgiving".
 */
public record AnnualTime(YearPart part, Direction direction) implements TimeExpression {

  /** February 29 comes back after eight years at the latest. */
  private static final int YEARS_AROUND = 8;

  private static final int NEAR = 60;
  private static final int NEAR_DAY = 120;

  /** Returns a month, or one of its days. */
  public static AnnualTime of(Month month, Direction direction) {
    return new AnnualTime(new YearPart.OfMonth(month), direction);
  }

  /** Returns a day of a month. */
  public static AnnualTime of(MonthDay day, Direction direction) {
    return new AnnualTime(new YearPart.OfDay(day), direction);
  }

  @Override
  public Optional<TimeInterval> on(Optional<LocalDate> documentDay) {
    return documentDay.flatMap(this::nearest);
  }

  private Optional<TimeInterval> nearest(LocalDate documentDay) {
    Optional<TimeInterval> near =
        nearest(documentDay, candidate -> true)
            .filter(candidate -> distance(candidate, documentDay) <= near());
    TimeInterval today = TimeInterval.ofDay(documentDay);
    return near.or(() -> nearest(documentDay, candidate -> isOnItsSide(candidate, today)));
  }

  /**
   * Returns within how many days the nearest one is meant whatever the tense.
   *
   * <p>Nobody would call the May of last year "May" two months before the next; "in December" of
   * what lies ahead is never the one just gone.
   */
  private int near() {
    boolean day = part.granularity() == Granularity.DAY;
    return switch (direction) {
      case LAST, NEXT, NEAREST -> -1;
      case PAST -> day ? NEAR_DAY : NEAR;
      case FUTURE -> day ? NEAR_DAY : -1;
    };
  }

  private Optional<TimeInterval> nearest(LocalDate day, Predicate<TimeInterval> wanted) {
    return candidates(day.getYear())
        .filter(wanted)
        .min(Comparator.comparingLong(candidate -> distance(candidate, day)));
  }

  private Stream<TimeInterval> candidates(int year) {
    return IntStream.rangeClosed(year - YEARS_AROUND, year + YEARS_AROUND)
        .mapToObj(part::in)
        .flatMap(Optional::stream);
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
    return part.granularity();
  }

  @Override
  public String print() {
    return direction.name().toLowerCase(Locale.ROOT) + " " + part.print();
  }
}
