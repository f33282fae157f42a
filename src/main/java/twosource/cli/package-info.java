/** Commands, options and exit codes. */
@NullMarked
package twosource.cli;

import org.jspecify.annotations.NullMarked;
