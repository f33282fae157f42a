/** Rules over an annotated article to claims; looks at one article only. */
@NullMarked
package twosource.extract;

import org.jspecify.annotations.NullMarked;
