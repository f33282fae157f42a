package twosource.value;

import java.time.LocalDate;
import java.util.Optional;

/** Holds a time that names no point of the calendar: "now", "recently", "the future". */
public record VagueTime(Reference reference) implements TimeExpression {

  /** Says on which side of the article's day a vague time lies. */
  public enum Reference {
    PAST_REF,
    PRESENT_REF,
    FUTURE_REF
  }

  @Override
  public Optional<TimeInterval> on(Optional<LocalDate> documentDay) {
    return Optional.empty();
  }

  @Override
  public Timex timex(TimexAnchor anchor) {
    return new Timex(TimexType.DATE, reference.name());
  }

  @Override
  public boolean isDeictic() {
    return true;
  }

  @Override
  public Granularity granularity() {
    return Granularity.CENTURY;
  }

  @Override
  public String print() {
    return reference.name();
  }
}
