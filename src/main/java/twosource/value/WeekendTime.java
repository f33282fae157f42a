package twosource.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/**
 * Holds a Saturday and Sunday: "over the weekend", "next weekend".
 *
 * <p>What happened "over the weekend" is told on its Sunday at the earliest: on a Saturday the
 * weekend before is meant.
 */
public record WeekendTime(Direction direction) implements TimeExpression {

  private static final int HALF_WEEK = 3;

  @Override
  public Optional<TimeInterval> on(Optional<LocalDate> documentDay) {
    return documentDay
        .map(this::saturday)
        .map(day -> TimeInterval.ofDays(day, day.plusDays(2), Granularity.WEEKEND));
  }

  private LocalDate saturday(LocalDate day) {
    return switch (direction) {
      case LAST -> day.with(TemporalAdjusters.previous(DayOfWeek.SUNDAY)).minusDays(1);
      case PAST -> day.with(TemporalAdjusters.previous(DayOfWeek.SATURDAY));
      case NEAREST ->
          day.minusDays(HALF_WEEK).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
      case FUTURE -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).minusDays(1);
      case NEXT -> day.with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
    };
  }

  @Override
  public boolean isDeictic() {
    return false;
  }

  @Override
  public Granularity granularity() {
    return Granularity.WEEKEND;
  }

  @Override
  public String print() {
    return direction.name().toLowerCase(Locale.ROOT) + " XXXX-WXX-WE";
  }
}
