/** What a file says of an article, whatever the form of the file. */
@NullMarked
package twosource.ingest.draft;

import org.jspecify.annotations.NullMarked;
