package twosource.value;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads a table of words that lies beside a class.
 *
 * <p>One row a line, its words parted by commas; {@code #} opens a comment. Immutable.
 */
public record WordTable(List<List<String>> rows) {

  public WordTable {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** Reads the table of that file name in the package of the owner. */
  public static WordTable of(Class<?> owner, String file) {
    try (InputStream in = owner.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no table " + file + " beside " + owner.getName());
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new WordTable(
          lines.lines().map(WordTable::row).filter(row -> !row.isEmpty()).toList());
    } catch (IOException e) {
      throw new UncheckedIOException("table " + file, e);
    }
  }

  /** Returns all words of all rows, in their order. */
  public Set<String> words() {
    Set<String> words = new LinkedHashSet<>();
    rows.forEach(words::addAll);
    return words;
  }

  private static List<String> row(String line) {
    int comment = line.indexOf('#');
    String row = comment < 0 ? line : line.substring(0, comment);
    Stream<String> words = Arrays.stream(row.split(",", -1)).map(String::strip);
    return words.filter(word -> !word.isEmpty()).toList();
  }
}
