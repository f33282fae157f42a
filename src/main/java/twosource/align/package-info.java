/** Stories, origins and the things that mentions speak of; claims to facts. */
@NullMarked
package twosource.align;

import org.jspecify.annotations.NullMarked;
