package twosource.report.ci;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;

/** Writes JSON documents alike: indented, one line feed a line, and one at the end. */
final class Json {

  private Json() {}

  /** Writes a document. */
  interface Document {
    void write(JsonGenerator json) throws IOException;
  }

  /** Writes the whole document and flushes; does not close the writer. */
  static void write(Writer out, Document document) throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
      document.write(json);
    }
    out.write('\n');
    out.flush();
  }
}
