/** Reads numbers, shares, lengths of time and ordinals, and finds what a count counts. */
@NullMarked
package twosource.normalise.quantity;

import org.jspecify.annotations.NullMarked;
