/** Phrases to values: what all readers of values share, above a package for each kind of value. */
@NullMarked
package twosource.normalise;

import org.jspecify.annotations.NullMarked;
