package twosource.normalise.quantity;

import java.util.Optional;
import twosource.value.Range;

/**
 * Holds one number or two as they were written, with hedge and unit.
 *
 * @param end index of the word after it
 * @param second the second number of a range or a tally; the first again where there is one only
 * @param vague what the checker takes a word such as "dozens" for
 */
record Written(
    int end, Term first, Term second, boolean tally, Hedge hedge, Optional<Range> vague) {

  boolean isPair() {
    return tally || first.number() != second.number();
  }

  /** Returns the unit, which stands with the second number or with both. */
  Optional<Measure> measure() {
    return second.measure().or(first::measure);
  }

  Written hedged(Hedge other, int newEnd) {
    return new Written(newEnd, first, second, tally, other, vague);
  }

  Written in(Measure measure, int newEnd) {
    return new Written(
        newEnd,
        first.in(measure),
        isPair() ? second.in(measure) : first.in(measure),
        tally,
        hedge,
        vague);
  }
}
