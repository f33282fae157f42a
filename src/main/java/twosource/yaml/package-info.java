/** Files that people write in YAML, read so that every complaint can name its line. */
@NullMarked
package twosource.yaml;

import org.jspecify.annotations.NullMarked;
