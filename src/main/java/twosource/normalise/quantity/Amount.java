package twosource.normalise.quantity;

import twosource.value.Range;

/**
 * Holds a number with its hedge, or a range of two.
 *
 * @param number index of the word at which the number itself begins
 * @param hedged whether a word made it less than exact
 * @param whole whether only whole numbers, or ones with a scale ("1.3 million"), were written
 */
record Amount(Range range, int number, boolean hedged, boolean whole) {}
