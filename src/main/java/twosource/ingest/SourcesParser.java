package twosource.ingest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import twosource.text.Notice;

/** Reads the entries of a folder's metadata file; used once. */
final class SourcesParser {

  private final String path;
  private final Consumer<Notice> notices;
  private final Map<String, WrittenMetadata> entries = new HashMap<>();
  private final Set<String> unknownKeys = new HashSet<>();

  SourcesParser(String path, Consumer<Notice> notices) {
    this.path = path;
    this.notices = notices;
  }

  /** Returns what is said of each file name; an empty text says nothing. */
  Map<String, WrittenMetadata> parse(String text) throws IOException {
    boolean json = path.endsWith(".json");
    try (JsonParser parser = json ? MetadataParser.json(text) : MetadataParser.yaml(text)) {
      JsonToken first = parser.nextToken();
      if (first == JsonToken.START_OBJECT) {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          entry(parser);
        }
        refuseMore(parser);
      } else if (first != null) {
        tell(1, "holds no object and is ignored; " + SourcesFile.EXPECTED);
      }
    }
    return entries;
  }

  private void entry(JsonParser parser) throws IOException {
    String file = parser.currentName();
    int line = parser.currentTokenLocation().getLineNr();
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      tell(line, "\"" + file + "\" has no object; " + SourcesFile.EXPECTED);
      return;
    }
    WrittenMetadata written = new WrittenMetadata(path, MetadataParser.fields(parser, 0));
    if (entries.putIfAbsent(file, written) != null) {
      tell(line, "\"" + file + "\" is listed twice, the first stands; expected one entry");
    }
    for (MetadataField field : written.fields()) {
      // A key that all entries share is told of once.
      if (!WrittenMetadata.isKnown(field.key()) && unknownKeys.add(field.key())) {
        notices.accept(WrittenMetadata.unknown(path, field.key(), field.line()));
      }
    }
  }

  private void refuseMore(JsonParser parser) throws IOException {
    if (parser.nextToken() != null) {
      tell(
          parser.currentTokenLocation().getLineNr(),
          "what follows the first object is ignored; expected one object");
    }
  }

  private void tell(int line, String message) {
    notices.accept(new Notice(path + ":" + line, message));
  }
}
