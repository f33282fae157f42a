/** Holds checks against what a reader finds in the same articles. */
@NullMarked
package twosource.eval;

import org.jspecify.annotations.NullMarked;
