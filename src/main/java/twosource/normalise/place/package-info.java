/** Reads places by a gazetteer, a grammar of venues and distances, and the words around them. */
@NullMarked
package twosource.normalise.place;

import org.jspecify.annotations.NullMarked;
