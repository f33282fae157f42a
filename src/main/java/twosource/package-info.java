/** Lines up the facts that several articles share and shows where their sources disagree. */
@NullMarked
package twosource;

import org.jspecify.annotations.NullMarked;
