package twosource.value;

import java.time.LocalDate;
import java.util.Optional;

/** Holds the time from one to another, both included: "Dec. 2-4", "Monday to Wednesday". */
public record SpanTime(TimeExpression from, TimeExpression to) implements TimeExpression {

  @Override
  public Optional<TimeInterval> on(Optional<LocalDate> documentDay) {
    return from.on(documentDay)
        .flatMap(first -> to.on(documentDay).filter(last -> runs(first, last)).map(first::hull));
  }

  private static boolean runs(TimeInterval first, TimeInterval last) {
    return !last.start().isBefore(first.start());
  }

  @Override
  public boolean isDeictic() {
    return from.isDeictic() || to.isDeictic();
  }

  @Override
  public Granularity granularity() {
    return from.granularity();
  }

  @Override
  public String print() {
    return from.print() + "/" + to.print();
  }
}
