/** Phrases to values: dates, durations, numbers, places, parties, offices, words. */
@NullMarked
package twosource.normalise;

import org.jspecify.annotations.NullMarked;
