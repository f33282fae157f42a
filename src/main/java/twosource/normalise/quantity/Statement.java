package twosource.normalise.quantity;

import java.util.Optional;
import twosource.value.Dimension;
import twosource.value.Quantity;
import twosource.value.Range;
import twosource.value.Unit;

/** Holds an amount without its place: as it was written, and as it is compared. */
record Statement(Stated stated, Quantity quantity) {

  private static final double WHOLE = 100;

  static Statement of(Stated stated, Written written) {
    return new Statement(stated, quantity(written));
  }

  private static Quantity quantity(Written written) {
    double first = written.first().value();
    double second = written.second().value();
    Range range = Range.between(Math.min(first, second), Math.max(first, second));
    if (written.tally()) {
      return new Quantity(range, Unit.TALLY);
    }
    Optional<Measure> measure = written.measure();
    if (written.first().share() > 0 && measure.isEmpty()) {
      return share(written);
    }
    Range hedged = written.vague().orElseGet(() -> written.hedge().apply(range));
    boolean age = measure.filter(m -> m.base().dimension() == Dimension.AGE).isPresent();
    Range years = age && written.hedge() == Hedge.EXACT ? AgeReader.lived(hedged) : hedged;
    return measure
        .map(m -> m.quantity(years))
        .orElseGet(() -> Quantity.written(hedged, 1, Unit.COUNT));
  }

  /** Nobody writes 33.3 per cent for a third: the whole percents around it mean the same. */
  private static Quantity share(Written written) {
    double percent = WHOLE * written.first().share();
    Range range = Range.between(Math.floor(percent), Math.ceil(percent));
    return new Quantity(written.hedge().apply(range), Unit.PERCENT);
  }
}
