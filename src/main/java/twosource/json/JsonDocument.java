package twosource.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.OptionalDouble;

/** Writes JSON documents alike: indented, one line feed a line, and one at the end. */
public final class JsonDocument {

  private JsonDocument() {}

  /** Writes what a document holds. */
  @FunctionalInterface
  public interface Content {
    void write(JsonGenerator json) throws IOException;
  }

  /** Writes the whole document and flushes; does not close the writer. */
  public static void write(Writer out, Content content) throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
      content.write(json);
    }
    out.write('\n');
    out.flush();
  }

  /** Writes a number, or {@code null} where there is none. */
  public static void writeNumber(JsonGenerator json, String field, OptionalDouble number)
      throws IOException {
    if (number.isPresent()) {
      json.writeNumberField(field, number.getAsDouble());
    } else {
      json.writeNullField(field);
    }
  }
}
