/** The rule file format: its model, loader, patterns and schema. */
@NullMarked
package twosource.rule;

import org.jspecify.annotations.NullMarked;
