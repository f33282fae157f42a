package twosource.value;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Holds a time that hangs on something else in the text: "two hours after the vote", "the day
 * before"; it is never bound.
 *
 * @param distance a duration
 * @param after whether it lies after what it hangs on
 */
public record FloatingTime(Quantity distance, boolean after, Granularity granularity)
    implements TimeExpression {

  @Override
  public Optional<TimeInterval> on(Optional<LocalDate> documentDay) {
    return Optional.empty();
  }

  @Override
  public boolean isDeictic() {
    return false;
  }

  @Override
  public String print() {
    return (after ? "after " : "before ") + distance.print();
  }
}
