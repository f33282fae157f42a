/** What a newsroom sets once for all runs, in a file beside its articles. */
@NullMarked
package twosource.cli.config;

import org.jspecify.annotations.NullMarked;
