package twosource.normalise.party;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import twosource.value.WordTable;

/** Rewrites the many ways in which offices are spelt to one, by a table of phrases. */
final class OfficePhrases {

  private static final int LONGEST = 6;
  private static final Map<List<String>, List<String>> TABLE = table();

  private OfficePhrases() {}

  /** Holds a word and the index of the first lemma that it was read from. */
  record Word(String lemma, int at) {}

  /** Rewrites the lemmas, the longest phrase first; each word keeps where it came from. */
  static List<Word> rewrite(List<String> lemmas) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < lemmas.size()) {
      int length = longest(lemmas, at);
      if (length == 0) {
        words.add(new Word(lemmas.get(at), at));
        at++;
        continue;
      }
      for (String word : TABLE.getOrDefault(lemmas.subList(at, at + length), List.of())) {
        words.add(new Word(word, at));
      }
      at += length;
    }
    return words;
  }

  private static int longest(List<String> lemmas, int at) {
    for (int length = Math.min(LONGEST, lemmas.size() - at); length > 0; length--) {
      if (TABLE.containsKey(lemmas.subList(at, at + length))) {
        return length;
      }
    }
    return 0;
  }

  private static Map<List<String>, List<String>> table() {
    Map<List<String>, List<String>> table = new HashMap<>();
    for (List<String> row : WordTable.of(OfficePhrases.class, "office-phrases.txt").rows()) {
      table.put(cut(row.get(0)), cut(row.get(1)));
    }
    return Map.copyOf(table);
  }

  private static List<String> cut(String phrase) {
    return List.copyOf(Arrays.asList(phrase.split(" ", -1)));
  }
}
