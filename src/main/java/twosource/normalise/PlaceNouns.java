package twosource.normalise;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import twosource.text.Sentence;
import twosource.text.Token;

/** Knows the common nouns and other words that mark places in a sentence. Immutable. */
final class PlaceNouns {

  /** Names the sections of the word list. */
  enum Section {
    VENUE,
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

  private static final int LONGEST = 3;

  private final Map<Section, Set<String>> words = new HashMap<>();

  /** First words of all phrases, so that most tokens cost one look-up. */
  private final Set<String> beginnings = new HashSet<>();

  PlaceNouns() {
    Set<String> section = new HashSet<>();
    for (String line : Resources.lines("places/nouns.txt")) {
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

  /** Tells whether a word or phrase is of a section, whatever its case. */
  boolean has(Section section, String phrase) {
    return words.getOrDefault(section, Set.of()).contains(phrase.toLowerCase(Locale.ROOT));
  }

  private boolean begins(Token token) {
    return beginnings.contains(token.lemma())
        || beginnings.contains(token.text().toLowerCase(Locale.ROOT));
  }

  /** Returns the end of the longest phrase of a section that begins at a token, or that token. */
  int end(Section section, Sentence sentence, int from) {
    if (!begins(sentence.token(from))) {
      return from;
    }
    StringBuilder phrase = new StringBuilder();
    int end = from;
    for (int i = from; i < Math.min(from + LONGEST, sentence.size()); i++) {
      String singular = phrase + sentence.token(i).lemma();
      phrase.append(sentence.token(i).text());
      if (has(section, phrase.toString()) || has(section, singular)) {
        end = i + 1;
      }
      phrase.append(' ');
    }
    return end;
  }
}
