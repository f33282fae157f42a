package twosource.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Lists words that each say in which state a thing is, or of which sort: {@code guilty: [guilty],
 * acquitted: [not guilty, acquit]}.
 *
 * @param phrases the longer before the shorter, so that {@code not guilty} is seen before {@code
 *     guilty}
 */
public record Choices(List<Phrase> phrases) {

  public static final Choices NONE = new Choices(List.of());

  public Choices {
    phrases = List.copyOf(phrases);
  }

  /** Holds the lemmas of a run of words, and the name of what it says. */
  public record Phrase(String name, List<String> lemmas) {
    public Phrase {
      lemmas = List.copyOf(lemmas);
    }
  }

  /** Makes the choices of lists of words by name; words of one entry are parted by a space. */
  static Choices of(Map<String, List<String>> wordsByName) {
    List<Phrase> phrases = new ArrayList<>();
    wordsByName.forEach(
        (name, words) -> words.forEach(w -> phrases.add(new Phrase(name, List.of(w.split(" "))))));
    phrases.sort(Comparator.comparingInt((Phrase phrase) -> -phrase.lemmas().size()));
    return new Choices(phrases);
  }
}
