package twosource.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import twosource.claim.StatedValue;
import twosource.text.Article;
import twosource.text.Span;

/**
 * Writes the values that articles state as JSON, one line a value.
 *
 * <p>Offsets are UTF-16 code units into the text as it was read, the end exclusive.
 */
public final class ValueLines {

  private static final JsonFactory JSON = new JsonFactory();

  private final Writer out;

  public ValueLines(Writer out) {
    this.out = out;
  }

  /** Names that to which values belong, in the first fields of each of their lines. */
  private interface Owner {
    void write(JsonGenerator json) throws IOException;
  }

  /** Writes the values of an article; {@code doc} is its file's name without its ending. */
  public void write(Article article, List<StatedValue> values) throws IOException {
    write(
        values,
        json -> {
          json.writeStringField("article", article.path());
          json.writeStringField("doc", documentName(article.path()));
        });
  }

  /**
   * Writes the values of a text that has an {@code id} in place of a file.
   *
   * @param id as JSON, a number or a string
   */
  public void write(String id, List<StatedValue> values) throws IOException {
    write(
        values,
        json -> {
          json.writeFieldName("id");
          json.writeRawValue(id);
        });
  }

  private void write(List<StatedValue> values, Owner owner) throws IOException {
    for (StatedValue value : values) {
      try (JsonGenerator json = JSON.createGenerator(out)) {
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
        json.writeStartObject();
        owner.write(json);
        write(json, value);
        json.writeEndObject();
      }
      out.write('\n');
    }
    out.flush();
  }

  private static void write(JsonGenerator json, StatedValue value) throws IOException {
    Span span = value.evidence().span();
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
    json.writeStringField("text", value.evidence().text());
    ReadingJson.write(json, value);
  }

  private static String documentName(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
