package twosource.normalise.quantity;

import twosource.value.Quantity;
import twosource.value.Range;

/**
 * Holds a length of time as it was stated.
 *
 * @param count how many of the unit
 * @param hedged whether a word made it less than exact
 * @param article whether "a" or "an" stands for the number
 */
public record Length(Range count, TimeUnit unit, boolean hedged, boolean article) {

  /** Returns the length in the base of its unit. */
  public Quantity quantity() {
    return Quantity.written(count, unit.factor(), unit.base());
  }
}
