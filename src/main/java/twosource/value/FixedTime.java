package twosource.value;

import java.time.LocalDate;
import java.util.Optional;

/** Holds a time that is stated in full: "December 2, 2025", "in 2002". */
public record FixedTime(TimeInterval interval) implements TimeExpression {

  @Override
  public Optional<TimeInterval> on(Optional<LocalDate> documentDay) {
    return Optional.of(interval);
  }

  @Override
  public boolean isDeictic() {
    return false;
  }

  @Override
  public Granularity granularity() {
    return interval.granularity();
  }

  @Override
  public String print() {
    return interval.print();
  }
}
