package twosource.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Holds a day of a week that is named by itself: "Tuesday of last week".
 *
 * @param weeks how many weeks from the one that holds the document date
 */
public record WeekdayOfWeekTime(DayOfWeek weekday, int weeks) implements TimeExpression {

  @Override
  public Optional<TimeInterval> on(Optional<LocalDate> documentDay) {
    return documentDay.map(day -> TimeInterval.ofDay(day.plusWeeks(weeks).with(weekday)));
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
    return "week" + (weeks < 0 ? "" : "+") + weeks + "-" + weekday.getValue();
  }
}
