package twosource.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * Holds the week, or the weekend, of a day: "the week of Dec. 15".
 *
 * @param unit a week or a weekend
 */
public record AroundTime(TimeExpression day, Granularity unit) implements TimeExpression {

  @Override
  public Optional<TimeInterval> on(Optional<LocalDate> documentDay) {
    return day.on(documentDay)
        .map(interval -> interval.start().toLocalDate())
        .map(date -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
        .map(this::from);
  }

  private TimeInterval from(LocalDate monday) {
    LocalDate first = unit == Granularity.WEEKEND ? monday.plusDays(5) : monday;
    return TimeInterval.ofDays(first, monday.plusDays(7), unit);
  }

  @Override
  public boolean isDeictic() {
    return day.isDeictic();
  }

  @Override
  public Granularity granularity() {
    return unit;
  }

  @Override
  public String print() {
    return "week of " + day.print();
  }
}
