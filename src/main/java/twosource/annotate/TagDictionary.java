package twosource.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Knows the tags that words of the tagger's training had.
 *
 * <p>Reads the lines that OpenNLP writes; its own reader needs more time for this file than all the
 * weights of the tagger take. Immutable, may be shared.
 */
final class TagDictionary {

  private static final String ENTRY = "<entry tags=\"";
  private static final String ENTRY_END = "\">";
  private static final String TOKEN = "<token>";
  private static final String TOKEN_END = "</token>";

  private final Map<String, List<String>> tags;

  private TagDictionary(Map<String, List<String>> tags) {
    this.tags = tags;
  }

  /** Reads a dictionary and leaves the stream open. */
  static TagDictionary read(InputStream in) throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    Map<String, List<String>> dictionary = new HashMap<>(1 << 15);
    Map<String, List<String>> lists = new HashMap<>();
    List<String> tags = List.of();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith(ENTRY)) {
        tags = lists.computeIfAbsent(between(line, ENTRY, ENTRY_END), t -> List.of(t.split(" ")));
      } else if (line.startsWith(TOKEN)) {
        dictionary.put(between(line, TOKEN, TOKEN_END), tags);
      }
    }
    return new TagDictionary(dictionary);
  }

  private static String between(String line, String opening, String closing) throws IOException {
    if (!line.endsWith(closing)) {
      throw new IOException("The dictionary of the tagger has an unexpected line: " + line);
    }
    return line.substring(opening.length(), line.length() - closing.length())
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&");
  }

  /** Returns the words with their tags, which are never empty. */
  Map<String, List<String>> entries() {
    return tags;
  }
}
