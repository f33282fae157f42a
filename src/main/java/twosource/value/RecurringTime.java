package twosource.value;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Holds a time that comes again and again: "daily", "every Tuesday", "three times a year".
 *
 * @param value as TIMEX3 writes a set: {@code P1D}, {@code XXXX-WXX-2}
 */
public record RecurringTime(String value, Granularity granularity) implements TimeExpression {

  @Override
  public Optional<TimeInterval> on(Optional<LocalDate> documentDay) {
    return Optional.empty();
  }

  @Override
  public Timex timex(TimexAnchor anchor) {
    return new Timex(TimexType.SET, value);
  }

  @Override
  public boolean isDeictic() {
    return false;
  }

  @Override
  public String print() {
    return "every " + value;
  }
}
