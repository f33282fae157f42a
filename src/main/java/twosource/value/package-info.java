/** The values that claims carry, and their algebra: equal, contains, overlaps, apart. */
@NullMarked
package twosource.value;

import org.jspecify.annotations.NullMarked;
