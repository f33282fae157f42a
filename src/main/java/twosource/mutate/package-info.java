/** Changes what articles say, one value at a time, and tells which changes a check notices. */
@NullMarked
package twosource.mutate;

import org.jspecify.annotations.NullMarked;
