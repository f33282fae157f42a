/**
 * Articles and what is seen in them: spans, regions, sentences, tokens, phrases, names, quotations.
 */
@NullMarked
package twosource.text;

import org.jspecify.annotations.NullMarked;
