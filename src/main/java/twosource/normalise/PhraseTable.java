package twosource.normalise;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Looks up words and phrases that a resource file lists, one a line.
 *
 * <p>A line is {@code word column column …} or {@code some words = column column …}; {@code #}
 * opens a comment. What follows {@code |} is an example, which is for readers and for tests. A
 * hyphen in the text counts as a space.
 */
public final class PhraseTable<V> {

  private record Entry<V>(List<String> words, V value) {}

  private final Map<String, List<Entry<V>>> byFirstWord;
  private final Map<String, V> byPhrase = new HashMap<>();

  private PhraseTable(Map<String, List<Entry<V>>> byFirstWord) {
    this.byFirstWord = byFirstWord;
    for (List<Entry<V>> entries : byFirstWord.values()) {
      for (Entry<V> entry : entries) {
        byPhrase.put(String.join(" ", entry.words()), entry.value());
      }
    }
  }

  /**
   * Reads a table.
   *
   * @param file name of a resource beside this class
   * @param value makes an entry's value of the columns after its words
   */
  public static <V> PhraseTable<V> read(String file, Function<List<String>, V> value) {
    Map<String, List<Entry<V>>> entries = new HashMap<>();
    for (String line : lines(file)) {
      Entry<V> entry = entry(line, value);
      entries.computeIfAbsent(entry.words().get(0), word -> new ArrayList<>()).add(entry);
    }
    Comparator<Entry<V>> longest = Comparator.comparingInt(entry -> -entry.words().size());
    entries.values().forEach(list -> list.sort(longest));
    return new PhraseTable<>(entries);
  }

  /** Returns the lines of a file that has its columns parted by {@code |}. */
  public static List<List<String>> columns(String file) {
    return lines(file).stream()
        .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
        .toList();
  }

  /** Reads a table of words alone. */
  public static PhraseTable<Boolean> words(String file) {
    return read(file, columns -> Boolean.TRUE);
  }

  private static <V> Entry<V> entry(String line, Function<List<String>, V> value) {
    int example = line.indexOf('|');
    String words = (example < 0 ? line : line.substring(0, example)).strip();
    return bareEntry(words, value);
  }

  private static <V> Entry<V> bareEntry(String line, Function<List<String>, V> value) {
    int sign = line.indexOf('=');
    List<String> left = List.of((sign < 0 ? line : line.substring(0, sign)).strip().split(" +"));
    List<String> words = sign < 0 ? left.subList(0, 1) : left;
    List<String> columns =
        sign < 0
            ? left.subList(1, left.size())
            : List.of(line.substring(sign + 1).strip().split(" +"));
    return new Entry<>(words, value.apply(columns));
  }

  /** Returns the lines of a resource beside this class that are neither blank nor comments. */
  public static List<String> lines(String file) {
    try (InputStream stream = PhraseTable.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("no word table: " + file);
      }
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /** Returns the longest entry that the words at an index spell. */
  public Optional<Reading<V>> at(Words words, int at) {
    List<Entry<V>> entries = byFirstWord.get(words.get(at).key());
    if (entries == null) {
      return Optional.empty();
    }
    for (Entry<V> entry : entries) {
      int end = end(entry.words(), words, at);
      if (end > at) {
        return Optional.of(new Reading<>(end, entry.value()));
      }
    }
    return Optional.empty();
  }

  /** Returns the words with which entries begin. */
  public Set<String> openers() {
    return Collections.unmodifiableSet(byFirstWord.keySet());
  }

  /** Tells whether an entry begins with a word. */
  public boolean opens(Word word) {
    return byFirstWord.containsKey(word.key());
  }

  /** Tells whether the words at an index spell an entry. */
  public boolean has(Words words, int at) {
    return at(words, at).isPresent();
  }

  /** Returns the value of an entry by its words, parted by one space. */
  public Optional<V> of(String words) {
    return Optional.ofNullable(byPhrase.get(words));
  }

  private static int end(List<String> entry, Words words, int at) {
    int next = at;
    for (String word : entry) {
      next = next == at ? next : words.afterHyphen(next);
      if (!words.get(next).key().equals(word)) {
        return at;
      }
      next++;
    }
    return next;
  }
}
