package twosource.value;

import java.time.LocalDate;
import java.util.Optional;

/** Holds a part of a day: "Thursday evening", "early Wednesday", "tonight". */
public record DayPartTime(TimeExpression day, DayPart part) implements TimeExpression {

  @Override
  public Optional<TimeInterval> on(Optional<LocalDate> documentDay) {
    return day.on(documentDay).map(this::hours);
  }

  private TimeInterval hours(TimeInterval whole) {
    LocalDate first = whole.start().toLocalDate();
    LocalDate last = whole.end().minusNanos(1).toLocalDate();
    return new TimeInterval(
        first.atStartOfDay().plusHours(part.fromHour()),
        last.atStartOfDay().plusHours(part.toHour()),
        Granularity.DAY_PART);
  }

  @Override
  public Timex timex(TimexAnchor anchor) {
    Timex date = day.timex(anchor);
    return part.timexCode()
        .map(code -> new Timex(TimexType.TIME, date.value() + "T" + code))
        .orElse(date);
  }

  @Override
  public boolean isDeictic() {
    return day.isDeictic();
  }

  @Override
  public Granularity granularity() {
    return Granularity.DAY_PART;
  }

  @Override
  public String print() {
    return day.print() + "T" + part.code();
  }
}
