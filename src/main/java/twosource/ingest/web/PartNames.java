package twosource.ingest.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Holds the names of one heading of {@code page-parts.txt}; that file tells how they are read. */
final class PartNames {

  private static final String FILE = "page-parts.txt";
  private static final Map<String, Set<String>> BY_HEADING = read();

  /** Longer classes and ids name nothing. */
  private static final int MOST_UNITS = 400;

  /** Opens what tells of other parts, {@code has-sidebar}, or of a topic, {@code tag-cookies}. */
  private static final Set<String> ABOUT_OTHERS =
      Set.of("has", "with", "without", "no", "not", "is", "js", "tag", "category", "topic");

  private final Set<String> names;

  PartNames(String heading) {
    this.names = Objects.requireNonNull(BY_HEADING.get(heading), heading);
  }

  boolean contains(String name) {
    return names.contains(name);
  }

  /** Tells whether a class or the id of the element is, or holds, one of the names. */
  boolean name(Element element) {
    return holds(element.attr("class")) || holds(element.attr("id"));
  }

  private boolean holds(String value) {
    if (value.isEmpty() || value.length() > MOST_UNITS) {
      return false;
    }
    for (String name : value.split("\\s+", -1)) {
      List<String> words = words(name);
      if (words.isEmpty() || (words.size() > 1 && ABOUT_OTHERS.contains(words.get(0)))) {
        continue;
      }
      for (int i = 0; i < words.size(); i++) {
        boolean pair = i > 0 && names.contains(words.get(i - 1) + "-" + words.get(i));
        if (pair || names.contains(words.get(i))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Cuts {@code relatedPosts_list2} into {@code related}, {@code posts} and {@code list}. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      boolean ends = i == name.length() || !isLetter(name.charAt(i));
      boolean humps = !ends && i > start && isUpper(name.charAt(i)) && !isUpper(name.charAt(i - 1));
      if (ends || humps) {
        if (i > start) {
          words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
        }
        start = ends ? i + 1 : i;
      }
    }
    return words;
  }

  private static boolean isLetter(char unit) {
    return (unit >= 'a' && unit <= 'z') || isUpper(unit);
  }

  private static boolean isUpper(char unit) {
    return unit >= 'A' && unit <= 'Z';
  }

  private static Map<String, Set<String>> read() {
    InputStream stream = Objects.requireNonNull(PartNames.class.getResourceAsStream(FILE), FILE);
    Map<String, Set<String>> sections = new HashMap<>();
    Set<String> section = new HashSet<>();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line : reader.lines().map(String::strip).toList()) {
        if (line.startsWith("[")) {
          section = new HashSet<>();
          sections.put(line.substring(1, line.length() - 1), section);
        } else if (!line.isEmpty() && !line.startsWith("//")) {
          section.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
    return sections;
  }
}
