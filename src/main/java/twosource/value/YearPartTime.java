package twosource.value;

import java.time.LocalDate;
import java.util.Optional;

/** Holds a part of a year that is itself relative: "this year's third quarter". */
public record YearPartTime(YearPart part, TimeExpression year) implements TimeExpression {

  @Override
  public Optional<TimeInterval> on(Optional<LocalDate> documentDay) {
    return year.on(documentDay).flatMap(interval -> part.in(interval.start().getYear()));
  }

  @Override
  public boolean isDeictic() {
    return year.isDeictic();
  }

  @Override
  public Granularity granularity() {
    return part.granularity();
  }

  @Override
  public String print() {
    return part.print() + " of " + year.print();
  }
}
