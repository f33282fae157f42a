package twosource.value;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * Holds a time of day: "at 6.10am on Wednesday", "0737 GMT".
 *
 * @param day empty where the clause names none; the time is then never bound
 * @param granularity minute, or hour for "6am"
 * @param leeway from when to when it may have been, by the wording: "just after 10.30am"
 * @param zone empty for local time
 */
public record ClockTime(
    Optional<TimeExpression> day,
    LocalTime time,
    Granularity granularity,
    Leeway leeway,
    Optional<ZoneId> zone)
    implements TimeExpression {

  /** Says how the wording places a thing against the clock time that it names. */
  public enum Leeway {
    EXACT(0, 0),
    ABOUT(-30, 30),
    SHORTLY_BEFORE(-30, 0),
    SHORTLY_AFTER(0, 30);

    private final int fromMinutes;
    private final int toMinutes;

    Leeway(int fromMinutes, int toMinutes) {
      this.fromMinutes = fromMinutes;
      this.toMinutes = toMinutes;
    }
  }

  @Override
  public Optional<TimeInterval> on(Optional<LocalDate> documentDay) {
    return day.flatMap(stated -> stated.on(documentDay)).map(this::interval);
  }

  private TimeInterval interval(TimeInterval day) {
    LocalDateTime first = day.start().toLocalDate().atTime(time);
    LocalDateTime last = day.end().minusNanos(1).toLocalDate().atTime(time);
    // The night runs into the next day: "2am last night".
    boolean nextDay = first.isBefore(day.start()) && last.isBefore(day.end());
    LocalDateTime stated = nextDay ? first.plusDays(1) : first;
    LocalDateTime latest =
        last.isBefore(day.end()) || last.equals(first) ? last : last.minusDays(1);
    // A whole hour is how people round: "at 6am" is anything up to the next hour.
    Duration width = Duration.ofMinutes(granularity == Granularity.HOUR ? 60 : 1);
    return new TimeInterval(
        stated.plusMinutes(leeway.fromMinutes),
        latest.plus(width).plusMinutes(leeway.toMinutes),
        granularity,
        zone.map(z -> z.getRules().getOffset(stated)));
  }

  /** Returns this time on a day that another part of the phrase names. */
  public ClockTime onDay(TimeExpression stated) {
    return new ClockTime(Optional.of(stated), time, granularity, leeway, zone);
  }

  @Override
  public Timex timex(TimexAnchor anchor) {
    String date =
        day.map(stated -> stated.timex(anchor).value())
            .or(() -> anchor.day().map(LocalDate::toString))
            .orElse("XXXX-XX-XX");
    int part = date.indexOf('T');
    return new Timex(TimexType.TIME, (part < 0 ? date : date.substring(0, part)) + "T" + time);
  }

  @Override
  public boolean isDeictic() {
    return day.map(TimeExpression::isDeictic).orElse(false);
  }

  @Override
  public String print() {
    String date = day.map(TimeExpression::print).orElse("XXXX-XX-XX");
    String side =
        leeway == Leeway.EXACT
            ? ""
            : leeway.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " ";
    return side + date + "T" + time + zone.map(z -> "[" + z.getId() + "]").orElse("");
  }
}
