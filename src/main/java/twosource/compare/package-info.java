/** Facts to verdicts with their reasoning. */
@NullMarked
package twosource.compare;

import org.jspecify.annotations.NullMarked;
