package twosource.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/** Holds a day of the week: "Tuesday", "last Friday"; TIMEX3 {@code XXXX-WXX-2}. */
public record WeekdayTime(DayOfWeek weekday, Direction direction) implements TimeExpression {

  private static final int HALF_WEEK = 3;

  @Override
  public Optional<TimeInterval> on(Optional<LocalDate> documentDay) {
    return documentDay.map(this::nearest).map(TimeInterval::ofDay);
  }

  private LocalDate nearest(LocalDate day) {
    return switch (direction) {
      case LAST -> day.with(TemporalAdjusters.previous(weekday));
      case PAST -> day.with(TemporalAdjusters.previousOrSame(weekday));
      case NEAREST -> day.minusDays(HALF_WEEK).with(TemporalAdjusters.nextOrSame(weekday));
      case FUTURE -> day.with(TemporalAdjusters.nextOrSame(weekday));
      case NEXT -> day.with(TemporalAdjusters.next(weekday));
    };
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
    return direction.name().toLowerCase(Locale.ROOT) + " XXXX-WXX-" + weekday.getValue();
  }
}
