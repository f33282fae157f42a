package twosource.value;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Meets the adjective of a place that no gazetteer knows with its name: {@code the Kaldovian
 * delegation, Kaldovia's delegation}.
 */
final class Demonyms {

  /** A shorter word in -an is hardly ever the adjective of a name in -a. */
  private static final int SHORTEST = 6;

  private Demonyms() {}

  /** Returns words in lower case, adjectives in -an as the names in -a that they come from. */
  static Set<String> folded(Collection<String> words) {
    Set<String> folded = new TreeSet<>();
    for (String word : words) {
      folded.add(folded(word));
    }
    return folded;
  }

  static String folded(String word) {
    String plain = word.toLowerCase(Locale.ROOT);
    boolean adjective = plain.length() >= SHORTEST && plain.endsWith("an");
    return adjective ? plain.substring(0, plain.length() - 1) : plain;
  }
}
