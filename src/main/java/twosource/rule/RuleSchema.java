package twosource.rule;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Gives the JSON Schema of rule files, by which editors complete and check them. */
public final class RuleSchema {

  private RuleSchema() {}

  /** Returns the schema as JSON. */
  public static String text() {
    try (InputStream stream = RuleSchema.class.getResourceAsStream("frame.schema.json")) {
      if (stream == null) {
        throw new IllegalStateException("the program lacks its schema");
      }
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
