/** The one layout of all JSON documents that the program writes. */
@NullMarked
package twosource.json;

import org.jspecify.annotations.NullMarked;
