package twosource.value;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Holds "a year ago" and "a year earlier", by which business news compares a quarter with the same
 * one of the year before.
 *
 * @param deictic whether it is counted from the article's day ("ago") and not from what was told
 */
public record YearAgoTime(boolean deictic) implements TimeExpression {

  @Override
  public Optional<TimeInterval> on(Optional<LocalDate> documentDay) {
    return deictic ? new RelativeTime(Granularity.YEAR, -1).on(documentDay) : Optional.empty();
  }

  @Override
  public Timex timex(TimexAnchor anchor) {
    Optional<LocalDate> from = deictic ? anchor.documentDay() : anchor.start();
    return anchor
        .quarter()
        .map(quarter -> quarter.start().toLocalDate().minusYears(1))
        .map(day -> Timex.of(TimeInterval.ofDays(day, day.plusMonths(3), Granularity.QUARTER)))
        .or(() -> from.map(LocalDate::getYear).map(y -> new Timex(TimexType.DATE, "" + (y - 1))))
        .orElseGet(Timex::unknown);
  }

  @Override
  public boolean isDeictic() {
    return deictic;
  }

  @Override
  public Granularity granularity() {
    return Granularity.YEAR;
  }

  @Override
  public String print() {
    return deictic ? "year-1" : "before P1Y";
  }
}
