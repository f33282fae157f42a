/** What a review comes to, in the forms that build servers and code hosts read. */
@NullMarked
package twosource.report.ci;

import org.jspecify.annotations.NullMarked;
