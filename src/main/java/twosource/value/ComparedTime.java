package twosource.value;

import java.time.LocalDate;
import java.util.Optional;

/** Holds the quarter that is told of in another year: "the 1988 quarter", "last year's period". */
public record ComparedTime(TimeExpression year) implements TimeExpression {

  private static final int MONTHS = 3;

  @Override
  public Optional<TimeInterval> on(Optional<LocalDate> documentDay) {
    return year.on(documentDay);
  }

  @Override
  public Timex timex(TimexAnchor anchor) {
    Optional<TimeInterval> whole = year.on(anchor.documentDay());
    return anchor
        .quarter()
        .flatMap(told -> whole.map(y -> quarter(told, y.start().getYear())))
        .orElseGet(() -> year.timex(anchor));
  }

  private static Timex quarter(TimeInterval told, int year) {
    LocalDate first = told.start().toLocalDate().withYear(year);
    return Timex.of(TimeInterval.ofDays(first, first.plusMonths(MONTHS), Granularity.QUARTER));
  }

  @Override
  public boolean isDeictic() {
    return year.isDeictic();
  }

  @Override
  public Granularity granularity() {
    return Granularity.YEAR;
  }

  @Override
  public String print() {
    return year.print();
  }
}
