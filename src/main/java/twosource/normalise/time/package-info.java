/** Reads dates, clock times, periods and offsets from a day as times, with the tense to turn to. */
@NullMarked
package twosource.normalise.time;

import org.jspecify.annotations.NullMarked;
