/** Articles in JSON, with the keys of crawlers, agencies and feeds. */
@NullMarked
package twosource.ingest.json;

import org.jspecify.annotations.NullMarked;
