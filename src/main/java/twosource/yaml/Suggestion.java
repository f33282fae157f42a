package twosource.yaml;

import java.util.Collection;
import java.util.Comparator;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Guesses what somebody meant who wrote a name that does not exist. */
public final class Suggestion {

  private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

  private Suggestion() {}

  /** Returns {@code " (did you mean 'severity'?)"}, or nothing where no known name is near. */
  public static String of(String written, Collection<String> known) {
    int most = Math.max(1, written.length() / 3);
    return known.stream()
        .filter(name -> distance(written, name) <= most)
        .min(Comparator.comparingInt(name -> distance(written, name)))
        .map(name -> " (did you mean '" + name + "'?)")
        .orElse("");
  }

  private static int distance(String written, String name) {
    return written.length() > 2 * name.length() ? written.length() : DISTANCE.apply(written, name);
  }
}
