package twosource.normalise.quantity;

import twosource.value.Dimension;
import twosource.value.Quantity;
import twosource.value.Range;
import twosource.value.Unit;

/**
 * Holds a unit as texts name it and how it is converted: Fahrenheit is 5/9 of a °C, from 32.
 *
 * @param name in the singular
 * @param base the unit into which it is converted
 * @param factor how many of the base unit one of it is
 * @param origin the number of it at which the base unit has its zero
 */
record Measure(String name, Unit base, double factor, double origin) {

  Quantity quantity(Range stated) {
    if (origin == 0) {
      return Quantity.written(stated, factor, base);
    }
    return new Quantity(stated.plus(-origin).times(factor), base);
  }

  /** Returns so much of this unit for each one of another: dollars a share, metres a second. */
  Measure per(Measure other) {
    Unit unit = new Unit(base.symbol() + "/" + other.name());
    return new Measure(name + " per " + other.name(), unit, factor, 0);
  }

  /** Makes a unit of a noun that no table holds. */
  static Measure of(String noun) {
    return new Measure(noun, new Unit(noun), 1, 0);
  }

  boolean isMoney() {
    return base.dimension() == Dimension.MONEY;
  }
}
