/** Articles in XML: RSS and Atom feeds, NewsML-G2 and NITF of the agencies. */
@NullMarked
package twosource.ingest.feed;

import org.jspecify.annotations.NullMarked;
