package twosource.ingest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import twosource.text.Article;
import twosource.text.Metadata;
import twosource.text.Region;
import twosource.text.RegionKind;
import twosource.text.Span;

/** Reads the object of one line of a file of texts. */
final class TextLineParser {

  static final String EXPECTED = "expected {\"id\": 7, \"text\": \"…\"} in one line";

  private final JsonParser json;
  private final Consumer<String> notices;
  private @Nullable String id;
  private @Nullable String text;
  private Optional<LocalDate> published = Optional.empty();

  private TextLineParser(JsonParser json, Consumer<String> notices) {
    this.json = json;
    this.notices = notices;
  }

  /**
   * Reads a line.
   *
   * @param notices takes what is amiss and can be passed over
   */
  static TextLine parse(String path, String line, Consumer<String> notices)
      throws IOException, UnreadableArticleException {
    try (JsonParser json = MetadataParser.json(line)) {
      return new TextLineParser(json, notices).line(path);
    }
  }

  private TextLine line(String path) throws IOException, UnreadableArticleException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw new UnreadableArticleException("is no JSON object; " + EXPECTED);
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String key = json.currentName();
      field(key, json.nextToken());
      json.skipChildren();
    }
    if (json.nextToken() != null) {
      throw new UnreadableArticleException("goes on after its object; " + EXPECTED);
    }
    if (id == null || text == null) {
      throw new UnreadableArticleException(
          "has no \"" + (id == null ? "id" : "text") + "\"; " + EXPECTED);
    }
    return new TextLine(id, article(path, text));
  }

  private void field(String key, JsonToken value) throws IOException, UnreadableArticleException {
    switch (key) {
      case "id" -> id = id(value);
      case "text" -> {
        if (value != JsonToken.VALUE_STRING) {
          throw new UnreadableArticleException("has a \"text\" that is no string; " + EXPECTED);
        }
        text = json.getText();
      }
      case "published" -> {
        published = value.isScalarValue() ? PublicationDay.of(json.getText()) : Optional.empty();
        if (published.isEmpty() && value != JsonToken.VALUE_NULL) {
          notices.accept("has a \"published\" that is no date; " + PublicationDay.EXPECTED);
        }
      }
      default -> {
        // Gold files carry more than the text.
      }
    }
  }

  private String id(JsonToken value) throws IOException, UnreadableArticleException {
    return switch (value) {
      case VALUE_STRING ->
          "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(json.getText())) + "\"";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getText();
      case START_OBJECT,
          END_OBJECT,
          START_ARRAY,
          END_ARRAY,
          FIELD_NAME,
          VALUE_EMBEDDED_OBJECT,
          VALUE_TRUE,
          VALUE_FALSE,
          VALUE_NULL,
          NOT_AVAILABLE ->
          throw new UnreadableArticleException(
              "has an \"id\" that is neither a number nor a string; " + EXPECTED);
    };
  }

  private Article article(String path, String text) {
    Metadata metadata =
        new Metadata(
            Optional.empty(), published, Optional.empty(), Optional.empty(), Optional.empty());
    return new Article(
        path,
        path,
        text,
        metadata,
        Optional.empty(),
        List.of(new Region(RegionKind.BODY, new Span(0, text.length()))),
        List.of());
  }
}
