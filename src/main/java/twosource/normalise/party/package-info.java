/** Reads who is named or described, who holds which office, who speaks, and the words quoted. */
@NullMarked
package twosource.normalise.party;

import org.jspecify.annotations.NullMarked;
