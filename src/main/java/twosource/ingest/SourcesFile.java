package twosource.ingest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import twosource.text.Metadata;
import twosource.text.Notice;

/**
 * Holds the metadata that a folder keeps of the articles in it.
 *
 * <p>{@code {"a.txt": {"source": "Wire", "published": "2020-03-06"}}}, or the same in YAML.
 */
final class SourcesFile {

  static final List<String> NAMES = List.of("sources.json", "sources.yaml", "sources.yml");

  /** Bounds the file; enough for some hundred thousand articles. */
  static final int MOST_BYTES = 64_000_000;

  private static final String EXPECTED =
      "expected {\"FILE\": {\"source\": …, \"published\": …, \"url\": …}}";

  private final String path;
  private final Map<String, List<MetadataField>> entries;

  private SourcesFile(String path, Map<String, List<MetadataField>> entries) {
    this.path = path;
    this.entries = entries;
  }

  /** Reads the file; where it is broken, a notice says so and no file has metadata. */
  static SourcesFile read(String path, Content content, Consumer<Notice> notices) {
    Map<String, List<MetadataField>> entries = new HashMap<>();
    List<Notice> found = new ArrayList<>();
    try {
      parse(path, TextDecoder.decode(content.bytes(MOST_BYTES)), entries, found::add);
      found.forEach(notices);
      return new SourcesFile(path, entries);
    } catch (UnreadableArticleException e) {
      notices.accept(e.notice(path));
    } catch (JsonProcessingException e) {
      notices.accept(
          new Notice(
              path + ":" + MetadataParser.line(e),
              "is broken and ignored (" + MetadataParser.complaint(e) + "); " + EXPECTED));
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
    return new SourcesFile(path, Map.of());
  }

  /** Returns what is said of the file beside this one; nothing where it is not listed. */
  Metadata metadata(String fileName, Consumer<Notice> notices) {
    return MetadataKeys.read(entries.getOrDefault(fileName, List.of()), path, fileName, notices);
  }

  private static void parse(
      String path, String text, Map<String, List<MetadataField>> entries, Consumer<Notice> notices)
      throws IOException {
    try (JsonParser parser =
        path.endsWith(".json") ? MetadataParser.json(text) : MetadataParser.yaml(text)) {
      JsonToken first = parser.nextToken();
      if (first != JsonToken.START_OBJECT) {
        notices.accept(new Notice(path + ":1", "holds no object and is ignored; " + EXPECTED));
        return;
      }
      Map<String, Integer> unknown = new LinkedHashMap<>();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        entry(path, parser, entries, unknown, notices);
      }
      unknown.forEach(
          (key, line) ->
              notices.accept(
                  new Notice(
                      path + ":" + line,
                      "key \"" + key + "\" is not known; " + MetadataKeys.EXPECTED)));
    }
  }

  private static void entry(
      String path,
      JsonParser parser,
      Map<String, List<MetadataField>> entries,
      Map<String, Integer> unknown,
      Consumer<Notice> notices)
      throws IOException {
    String file = parser.currentName();
    String where = path + ":" + parser.currentTokenLocation().getLineNr();
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      notices.accept(new Notice(where, "\"" + file + "\" has no object; " + EXPECTED));
      return;
    }
    List<MetadataField> fields = MetadataParser.fields(parser, 0);
    if (entries.putIfAbsent(file, fields) != null) {
      notices.accept(
          new Notice(
              where, "\"" + file + "\" is listed twice, the first stands; expected one entry"));
    }
    for (MetadataField field : fields) {
      if (!MetadataKeys.isKnown(field)) {
        unknown.putIfAbsent(field.key(), field.line());
      }
    }
  }
}
