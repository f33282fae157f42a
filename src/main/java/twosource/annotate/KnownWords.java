package twosource.annotate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.TagDictionary;
import org.jspecify.annotations.Nullable;

/**
 * Knows the words of the tagger's training and the tags that they had there.
 *
 * <p>May be shared between threads.
 */
final class KnownWords {

  private final TagDictionary dictionary;

  private KnownWords(TagDictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** Takes the dictionary of a model, which must have one. */
  static KnownWords of(POSModel model) {
    return new KnownWords(
        Objects.requireNonNull(
            model.getFactory().getTagDictionary(), "The model of the tagger has no dictionary."));
  }

  /** Tells whether the word is known as it is written or in lower case. */
  boolean knows(String word) {
    return tags(word) != null || tags(word.toLowerCase(Locale.ROOT)) != null;
  }

  /** Tells whether the word, as it is written, is known with the tag. */
  boolean mayBe(String word, String tag) {
    String[] known = tags(word);
    return known != null && Arrays.asList(known).contains(tag);
  }

  private String @Nullable [] tags(String word) {
    return dictionary.getTags(word);
  }
}
