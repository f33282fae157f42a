package twosource.value;

import java.time.LocalDate;
import java.util.Optional;

/** Holds the time from one to another, both included: "Dec. 2-4", "Monday to Wednesday". */
public record SpanTime(TimeExpression from, TimeExpression to) implements TimeExpression {

  /**
   * From which days after the first time the last is sought: "Friday to Monday", "May to March".
   */
  private static final int[] DAYS_ON = {6, 335};

  @Override
  public Optional<TimeInterval> on(Optional<LocalDate> documentDay) {
    return from.on(documentDay).flatMap(first -> last(first, documentDay).map(first::hull));
  }

  private Optional<TimeInterval> last(TimeInterval first, Optional<LocalDate> documentDay) {
    Optional<TimeInterval> last = to.on(documentDay).filter(end -> runs(first, end));
    for (int days : DAYS_ON) {
      if (last.isEmpty()) {
        LocalDate later = first.start().toLocalDate().plusDays(days);
        last = to.on(Optional.of(later)).filter(end -> runs(first, end));
      }
    }
    return last;
  }

  private static boolean runs(TimeInterval first, TimeInterval last) {
    return !last.start().isBefore(first.start());
  }

  @Override
  public Timex timex(TimexAnchor anchor) {
    Timex first = from.timex(anchor);
    return new Timex(first.type(), first.value() + "/" + to.timex(anchor).value());
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
