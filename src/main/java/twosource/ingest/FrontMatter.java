package twosource.ingest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import twosource.text.Metadata;
import twosource.text.Notice;

/**
 * Holds the YAML block between two lines {@code ---} at the top of a text.
 *
 * @param end offset at which the article proper begins; 0 where there is no such block
 */
record FrontMatter(Metadata metadata, int end) {

  private static final FrontMatter NONE = new FrontMatter(Metadata.NONE, 0);
  private static final int MOST_LINES = 100;

  /** How many lines of the file precede the block. */
  private static final int LINES_BEFORE = 1;

  private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,40}:(?:\\s.*)?");

  /** Reads the block; text between rules that holds no keys is no front matter. */
  static FrontMatter read(String text, String path, Consumer<Notice> notices) {
    List<String> block = new ArrayList<>();
    int from = lineEnd(text, 0);
    if (!text.substring(0, from).strip().equals("---")) {
      return NONE;
    }
    while (from < text.length() && block.size() < MOST_LINES) {
      int to = lineEnd(text, from);
      String line = text.substring(from, to).stripTrailing();
      if (line.equals("---") || line.equals("...")) {
        return looksLikeKeys(block)
            ? new FrontMatter(parse(String.join("\n", block), path, notices), to)
            : NONE;
      }
      block.add(line);
      from = to;
    }
    if (!block.isEmpty() && WrittenMetadata.isKnown(opening(block.get(0)))) {
      notices.accept(
          new Notice(path + ":1", "front matter has no end and is ignored; expected a line ---"));
    }
    return NONE;
  }

  private static int lineEnd(String text, int from) {
    int newline = text.indexOf('\n', from);
    return newline < 0 ? text.length() : newline + 1;
  }

  private static String opening(String line) {
    int colon = line.indexOf(':');
    return colon < 0 ? "" : line.substring(0, colon);
  }

  private static boolean looksLikeKeys(List<String> block) {
    boolean keys = false;
    for (String line : block) {
      if (KEY.matcher(line).matches()) {
        keys = true;
      } else if (!continues(line)) {
        return false;
      }
    }
    return keys;
  }

  private static boolean continues(String line) {
    return line.isBlank()
        || line.startsWith(" ")
        || line.startsWith("\t")
        || line.startsWith("#")
        || line.startsWith("- ");
  }

  private static Metadata parse(String block, String path, Consumer<Notice> notices) {
    try (JsonParser parser = MetadataParser.yaml(block)) {
      List<MetadataField> fields =
          parser.nextToken() == JsonToken.START_OBJECT
              ? MetadataParser.fields(parser, LINES_BEFORE)
              : List.of();
      for (MetadataField field : fields) {
        if (!WrittenMetadata.isKnown(field.key())) {
          notices.accept(WrittenMetadata.unknown(path, field.key(), field.line()));
        }
      }
      return new WrittenMetadata(path, fields).metadata("this article", notices);
    } catch (JsonProcessingException e) {
      notices.accept(
          new Notice(
              path + ":" + (MetadataParser.line(e) + LINES_BEFORE),
              "front matter is broken and ignored ("
                  + MetadataParser.complaint(e)
                  + "); expected lines such as source: Wire"));
      return Metadata.NONE;
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }
}
