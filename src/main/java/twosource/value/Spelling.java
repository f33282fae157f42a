package twosource.value;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Folds British and American spellings of a word together. */
public final class Spelling {

  private static final Map<String, String> TABLE = table();
  private static final List<String> AFTER_OUR =
      List.of("", "s", "ed", "ing", "ite", "ites", "able", "er", "ers", "hood", "hoods", "al");
  private static final List<String> AFTER_IS =
      List.of("e", "es", "ed", "ing", "ation", "ations", "er", "ers");
  private static final int SHORTEST_STEM = 3;

  private Spelling() {}

  /** Returns a key that both spellings share; it need not be a word. */
  public static String key(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String known = TABLE.get(lower);
    if (known != null) {
      return known;
    }
    String key = fold(lower, "our", "or", AFTER_OUR);
    return fold(fold(key, "is", "iz", AFTER_IS), "ys", "yz", AFTER_IS);
  }

  private static String fold(String word, String british, String american, List<String> endings) {
    for (String ending : endings) {
      int stem = word.length() - british.length() - ending.length();
      if (stem >= SHORTEST_STEM && word.startsWith(british, stem) && word.endsWith(ending)) {
        return word.substring(0, stem) + american + ending;
      }
    }
    return word;
  }

  private static Map<String, String> table() {
    Map<String, String> table = new HashMap<>();
    for (List<String> row : WordTable.of(Spelling.class, "spellings.txt").rows()) {
      row.forEach(word -> table.put(word, row.get(row.size() - 1)));
    }
    return Map.copyOf(table);
  }
}
