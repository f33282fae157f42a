package twosource.normalise.quantity;

import java.util.Optional;

/**
 * Holds one number as it was written, with its sign of currency and its unit.
 *
 * @param number index of the word at which the number itself begins
 * @param share what a fraction in words is of one ("two-thirds"), of which the numeral has the
 *     first digits only; 0 where there is none
 * @param measure the unit where one was named
 */
record Term(Numeral numeral, int number, double share, Optional<Measure> measure) {

  double value() {
    return numeral.value();
  }

  Term with(Numeral other) {
    return new Term(other, number, share, measure);
  }

  Term in(Measure unit) {
    return new Term(numeral, number, share, Optional.of(unit));
  }
}
