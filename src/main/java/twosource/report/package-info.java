/** Findings to files and text. */
@NullMarked
package twosource.report;

import org.jspecify.annotations.NullMarked;
