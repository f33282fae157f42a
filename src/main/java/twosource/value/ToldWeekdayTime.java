package twosource.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * Holds a weekday by the day that was told before: "the previous Friday"; it is never bound.
 *
 * @param after whether it follows that day
 */
public record ToldWeekdayTime(DayOfWeek weekday, boolean after) implements TimeExpression {

  @Override
  public Optional<TimeInterval> on(Optional<LocalDate> documentDay) {
    return Optional.empty();
  }

  @Override
  public Timex timex(TimexAnchor anchor) {
    return anchor
        .day()
        .map(
            day ->
                after
                    ? day.with(TemporalAdjusters.next(weekday))
                    : day.with(TemporalAdjusters.previous(weekday)))
        .map(day -> Timex.of(TimeInterval.ofDay(day)))
        .orElseGet(Timex::unknown);
  }

  @Override
  public boolean isDeictic() {
    return false;
  }

  @Override
  public Granularity granularity() {
    return Granularity.DAY;
  }

  @Override
  public String print() {
    return (after ? "next" : "previous") + " XXXX-WXX-" + weekday.getValue();
  }
}
