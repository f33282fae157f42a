package twosource.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
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

  static final String EXPECTED =
      "expected {\"FILE\": {\"source\": …, \"published\": …, \"url\": …}}";

  private final Map<String, WrittenMetadata> entries;

  private SourcesFile(Map<String, WrittenMetadata> entries) {
    this.entries = entries;
  }

  /** Reads the file; where it is broken, a notice says so and no file has metadata. */
  static SourcesFile read(String path, Content content, Consumer<Notice> notices) {
    List<Notice> found = new ArrayList<>();
    try {
      String text = TextDecoder.decode(content.bytes(MOST_BYTES));
      Map<String, WrittenMetadata> entries = new SourcesParser(path, found::add).parse(text);
      found.forEach(notices);
      return new SourcesFile(entries);
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
    return new SourcesFile(Map.of());
  }

  /** Returns what is said of the file beside this one; nothing where it is not listed. */
  Metadata metadata(String fileName, Consumer<Notice> notices) {
    WrittenMetadata written = entries.get(fileName);
    return written == null ? Metadata.NONE : written.metadata(fileName, notices);
  }
}
