package twosource.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Holds the weights and the dictionary of the tagger. Immutable, may be shared. */
final class TagModel {

  private final LinearModel weights;
  private final Map<String, List<Integer>> dictionary;
  private final Weights bias;
  private final List<Integer> allTags;
  private final Weights[] afterTag;
  private final Weights[][] afterTags;

  private TagModel(LinearModel weights, TagDictionary dictionary) {
    this.weights = weights;
    this.allTags = IntStream.range(0, weights.size()).boxed().toList();
    this.dictionary = index(weights, dictionary);
    this.bias = weights.weights("default");
    this.afterTag = new Weights[weights.size()];
    this.afterTags = new Weights[weights.size()][weights.size()];
    for (int tag : allTags) {
      afterTag[tag] = weights.weights("t=" + weights.outcome(tag));
      for (int before : allTags) {
        afterTags[before][tag] =
            weights.weights("t2=" + weights.outcome(before) + "," + weights.outcome(tag));
      }
    }
  }

  /** Reads OpenNLP's archive of a tagger, of its version 1.5. */
  static TagModel read(InputStream archive) throws IOException {
    ZipInputStream zip = new ZipInputStream(archive);
    LinearModel weights = null;
    TagDictionary dictionary = null;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entry.getName().equals("pos.model")) {
        weights = LinearModel.read(zip);
      } else if (entry.getName().equals("tags.tagdict")) {
        dictionary = TagDictionary.read(zip);
      }
    }
    if (weights == null || dictionary == null) {
      throw new IOException("The archive of the tagger lacks its weights or its dictionary.");
    }
    return new TagModel(weights, dictionary);
  }

  private static Map<String, List<Integer>> index(LinearModel weights, TagDictionary dictionary) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < weights.size(); i++) {
      numbers.put(weights.outcome(i), i);
    }
    Map<List<String>, List<Integer>> lists = new HashMap<>();
    Map<String, List<Integer>> index = new HashMap<>();
    dictionary
        .entries()
        .forEach(
            (word, tags) ->
                index.put(
                    word,
                    lists.computeIfAbsent(
                        tags,
                        list ->
                            list.stream()
                                .filter(numbers::containsKey)
                                .map(tag -> numbers.getOrDefault(tag, 0))
                                .toList())));
    return index;
  }

  LinearModel weights() {
    return weights;
  }

  /** Returns the weights that hold for every word. */
  Weights bias() {
    return bias;
  }

  /** Returns the tags that the word may have: the dictionary's, or all of them. */
  List<Integer> tags(String word) {
    List<Integer> known = dictionary.get(word);
    return known == null || known.isEmpty() ? allTags : known;
  }

  /** Tells whether the dictionary holds the word, as it is written or in lower case. */
  boolean knows(String word) {
    return dictionary.containsKey(word) || dictionary.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /** Tells whether the dictionary holds the word with the tag. */
  boolean mayBe(String word, String tag) {
    return dictionary.getOrDefault(word, List.of()).stream()
        .anyMatch(number -> weights.outcome(number).equals(tag));
  }

  Weights afterTag(int tag) {
    return afterTag[tag];
  }

  Weights afterTags(int before, int tag) {
    return afterTags[before][tag];
  }
}
