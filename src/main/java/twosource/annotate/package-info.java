/**
 * Sentences, tokens, tags, lemmas, phrases and names; the only importer of OpenNLP and of any
 * model.
 */
@NullMarked
package twosource.annotate;

import org.jspecify.annotations.NullMarked;
