/** The parts of an article's page: headline, dateline, byline, captions, body and boilerplate. */
@NullMarked
package twosource.ingest.layout;

import org.jspecify.annotations.NullMarked;
