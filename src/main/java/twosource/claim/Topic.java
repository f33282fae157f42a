package twosource.claim;

import java.util.Map;
import java.util.TreeMap;

/**
 * Holds the words by which an article is grouped into a story: its nouns and names, as lemmas.
 *
 * @param counts how often each occurs
 */
public record Topic(Map<String, Integer> counts) {

  public Topic {
    counts = java.util.Collections.unmodifiableMap(new TreeMap<>(counts));
  }
}
