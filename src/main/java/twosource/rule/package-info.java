/**
 * The rule file format: its model, loader, patterns and schema; the only importer of YAML for
 * rules.
 */
@NullMarked
package twosource.rule;

import org.jspecify.annotations.NullMarked;
