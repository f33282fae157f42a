/** A check as a folder of pages to be read in a browser. */
@NullMarked
package twosource.report.html;

import org.jspecify.annotations.NullMarked;
