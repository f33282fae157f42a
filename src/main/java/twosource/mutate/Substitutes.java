package twosource.mutate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import twosource.value.WordTable;

/** Holds the words that are put in the place of others: {@code substitutes.txt}. */
final class Substitutes {

  private static final WordTable TABLE = WordTable.of(Substitutes.class, "substitutes.txt");

  private Substitutes() {}

  /** Returns what the row of a name holds after it. */
  static List<String> row(String name) {
    return TABLE.rows().stream()
        .filter(row -> row.get(0).equals(name))
        .map(row -> row.subList(1, row.size()))
        .findFirst()
        .orElseThrow();
  }

  /** Returns the other words of the row of that name that holds a word, whatever its capitals. */
  static List<String> beside(String name, String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    Optional<List<String>> row =
        TABLE.rows().stream()
            .filter(words -> words.get(0).equals(name) && words.contains(lower))
            .map(words -> words.subList(1, words.size()))
            .findFirst();
    return row.map(words -> words.stream().filter(other -> !other.equals(lower)).toList())
        .orElse(List.of());
  }
}
