/** Articles in HTML: whole pages as they are saved from the web, and fragments in other forms. */
@NullMarked
package twosource.ingest.web;

import org.jspecify.annotations.NullMarked;
