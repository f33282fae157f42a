/** Files and streams to articles. */
@NullMarked
package twosource.ingest;

import org.jspecify.annotations.NullMarked;
