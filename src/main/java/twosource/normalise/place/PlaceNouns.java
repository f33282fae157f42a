package twosource.normalise.place;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Knows the common nouns and other words that mark places in a sentence. Immutable. */
final class PlaceNouns {

  /** Names the sections of the word list. */
  enum Section {
    VENUE,
    ROOM,
    CITY,
    QUARTER,
    DIVISION,
    COUNTRY,
    SPOT,
    WITHHELD,
    OWN,
    PART,
    LOCATIVE,
    NEVER
  }

  /** How many words a phrase has at most. */
  static final int LONGEST = 3;

  private final Map<Section, Set<String>> words = new EnumMap<>(Section.class);

  /** First words of all phrases, so that most tokens cost one look-up. */
  private final Set<String> beginnings = new HashSet<>();

  PlaceNouns() {
    Set<String> section = new HashSet<>();
    for (String line : Resources.lines("nouns.txt")) {
      if (line.startsWith("[")) {
        section = new HashSet<>();
        String name = line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT);
        words.put(Section.valueOf(name), section);
      } else {
        section.add(line);
        beginnings.add(line.split(" ", 2)[0]);
      }
    }
  }

  /** Tells whether a word or phrase in lower case is of a section. */
  boolean has(Section section, String phrase) {
    return words.getOrDefault(section, Set.of()).contains(phrase);
  }

  /** Tells whether a phrase of some section begins with a word, as it stands or in its lemma. */
  boolean begins(String word, String lemma) {
    return beginnings.contains(word) || beginnings.contains(lemma);
  }
}
