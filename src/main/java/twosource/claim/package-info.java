/** What one article asserts: frame mentions and the claims that fill their roles. */
@NullMarked
package twosource.claim;

import org.jspecify.annotations.NullMarked;
