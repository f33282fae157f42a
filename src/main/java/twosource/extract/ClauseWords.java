package twosource.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import twosource.text.Token;
import twosource.value.WordTable;

/** Knows which words of a clause mean the same, and which tell nothing of what it is about. */
final class ClauseWords {

  private final Function<String, Optional<String>> demonyms;
  private final Map<String, String> keys = new HashMap<>();
  private final Set<String> empty = WordTable.of(ClauseWords.class, "clause-empty.txt").words();
  private final Map<String, String> relations = new HashMap<>();

  ClauseWords(Function<String, Optional<String>> demonyms) {
    this.demonyms = demonyms;
    addRows("clause-synonyms.txt", keys);
    addRows("clause-relations.txt", relations);
  }

  private static void addRows(String file, Map<String, String> firsts) {
    for (List<String> row : WordTable.of(ClauseWords.class, file).rows()) {
      row.forEach(word -> firsts.put(word, row.get(0)));
    }
  }

  /** Tells whether a word tells something of what its clause is about. */
  boolean tells(Token token) {
    String tag = token.tag();
    boolean content =
        token.isNoun() || tag.startsWith("JJ") || tag.equals("VBN") || tag.equals("VBG");
    return content && isTelling(token.lemma());
  }

  /** Tells whether a lemma is none of the words that can be said of anything. */
  boolean isTelling(String lemma) {
    return !empty.contains(lemma) && Character.isLetter(lemma.charAt(0));
  }

  /** Returns the same for words that mean the same here: {@code kill, dead}; {@code crew, unit}. */
  String key(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    if (Character.isUpperCase(token.text().charAt(0))) {
      Optional<String> country = demonyms.apply(token.text());
      if (country.isPresent()) {
        return "@" + country.get();
      }
    }
    return keys.getOrDefault(lemma, lemma);
  }

  /** Returns the same for relations that mean the same: {@code on Tuesday, in May}. */
  String relation(String kind, String words) {
    String asked = kind + " " + words;
    return relations.getOrDefault(asked, asked).substring(kind.length() + 1);
  }
}
