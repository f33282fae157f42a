package twosource.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;

/** Reads keys with their lines from JSON and YAML. */
final class MetadataParser {

  private static final JsonFactory JSON = new JsonFactory();
  private static final JsonFactory YAML = yaml();

  private static final Pattern NAMED_LIMIT = Pattern.compile(",? from `[^`]*`");

  private MetadataParser() {}

  private static JsonFactory yaml() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(SourcesFile.MOST_BYTES);
    return YAMLFactory.builder().loaderOptions(options).build();
  }

  static JsonParser json(String text) throws IOException {
    return JSON.createParser(text);
  }

  static JsonParser yaml(String text) throws IOException {
    return YAML.createParser(text);
  }

  /**
   * Reads the object whose opening token is the current one, up to its end.
   *
   * @param linesBefore how many lines precede the parsed text in its file
   */
  static List<MetadataField> fields(JsonParser parser, int linesBefore) throws IOException {
    List<MetadataField> fields = new ArrayList<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      int line = parser.currentTokenLocation().getLineNr() + linesBefore;
      JsonToken value = parser.nextToken();
      if (value.isScalarValue()) {
        Optional<String> text = Optional.of(value == JsonToken.VALUE_NULL ? "" : parser.getText());
        fields.add(new MetadataField(key, text, line));
      } else {
        parser.skipChildren();
        fields.add(new MetadataField(key, Optional.empty(), line));
      }
    }
    return fields;
  }

  static int line(JsonProcessingException broken) {
    return broken.getLocation() == null ? 1 : Math.max(1, broken.getLocation().getLineNr());
  }

  /** Returns what the parser complains of, without its positions and hints for programmers. */
  static String complaint(JsonProcessingException broken) {
    String message = String.valueOf(broken.getOriginalMessage());
    String firstLine = message.lines().findFirst().orElse("broken").strip();
    int hint = firstLine.indexOf(" (for ");
    String bare = hint < 0 ? firstLine : firstLine.substring(0, hint);
    return NAMED_LIMIT.matcher(bare).replaceAll("");
  }
}
