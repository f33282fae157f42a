package twosource.ingest.layout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Holds the markers of {@code markers.txt} by their heading; that file tells how they are written.
 */
final class Markers {

  private static final String FILE = "markers.txt";
  private static final Map<String, List<String>> BY_HEADING = read();

  private Markers() {}

  /** Returns the markers under a heading, as they are written. */
  static List<String> under(String heading) {
    return Objects.requireNonNull(BY_HEADING.get(heading), heading);
  }

  /** Returns what the markers under a heading begin with, up to their first gap or number. */
  static List<String> openings(String heading) {
    return under(heading).stream().map(marker -> marker.split("[*#]", -1)[0]).distinct().toList();
  }

  /** Returns a pattern that matches any of the markers under a heading. */
  static Pattern pattern(String heading, String before, String after, int flags) {
    String any =
        under(heading).stream()
            .sorted((one, other) -> Integer.compare(other.length(), one.length()))
            .map(Markers::expression)
            .collect(Collectors.joining("|"));
    return Pattern.compile(before + "(?:" + any + ")" + after, flags);
  }

  /** Gaps are bounded, so that no text can make a match costly. */
  private static String expression(String marker) {
    StringBuilder expression = new StringBuilder();
    for (String part : marker.split("(?=[*#])|(?<=[*#])", -1)) {
      switch (part) {
        case "*" -> expression.append("[^\\r\\n]{1,80}?");
        case "#" -> expression.append("[0-9]{1,6}");
        default -> expression.append(Pattern.quote(part));
      }
    }
    return expression.toString();
  }

  private static Map<String, List<String>> read() {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    List<String> section = new ArrayList<>();
    for (String line : lines()) {
      if (line.startsWith("[")) {
        section = new ArrayList<>();
        sections.put(line.substring(1, line.length() - 1), section);
      } else if (!line.isEmpty() && !line.startsWith("//")) {
        section.add(line);
      }
    }
    return sections;
  }

  private static List<String> lines() {
    InputStream stream = Objects.requireNonNull(Markers.class.getResourceAsStream(FILE), FILE);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().map(String::strip).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }
}
