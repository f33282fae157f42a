package twosource.ingest.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import twosource.ingest.draft.Draft;

/**
 * Reads the articles of a JSON file: one object, a list of objects, objects one after another, or
 * an object that wraps a list, as answers of news services do.
 *
 * <p>Depth and the length of strings are bounded; one object is held at a time, but for those that
 * a wrapper holds.
 */
public final class JsonArticles {

  private static final int MOST_NESTED = 100;
  private static final int LONGEST_STRING = 4_000_000;
  private static final List<String> WRAPPERS =
      List.of("articles", "items", "results", "docs", "news", "stories", "data");

  private static final JsonMapper JSON =
      new JsonMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder()
                      .maxNestingDepth(MOST_NESTED)
                      .maxStringLength(LONGEST_STRING)
                      .build())
              .build());

  private final JsonParser json;
  private final Consumer<JsonRecord> taker;

  private JsonArticles(JsonParser json, Consumer<JsonRecord> taker) {
    this.json = json;
    this.taker = taker;
  }

  /**
   * Reads all records and hands each on as it is come to.
   *
   * @throws com.fasterxml.jackson.core.JsonProcessingException where what follows is no JSON; the
   *     records before it are handed on
   */
  public static void read(InputStream stream, Consumer<JsonRecord> taker) throws IOException {
    try (JsonParser json = JSON.getFactory().createParser(stream)) {
      new JsonArticles(json, taker).read();
    }
  }

  /** Reads the one record of a line; empty where the line holds no JSON object. */
  public static Optional<JsonRecord> readLine(String line) throws IOException {
    JsonNode node = JSON.readTree(line);
    return node.isObject()
        ? Optional.of(new JsonRecord(1, false, ArticleKeys.draft(node)))
        : Optional.empty();
  }

  private void read() throws IOException {
    for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
      int line = line();
      if (token == JsonToken.START_ARRAY) {
        readList();
      } else if (token == JsonToken.START_OBJECT) {
        readRoot(line);
      } else {
        taker.accept(new JsonRecord(line, false, Optional.empty()));
      }
    }
  }

  private void readList() throws IOException {
    for (JsonToken token = json.nextToken();
        token != JsonToken.END_ARRAY;
        token = json.nextToken()) {
      int line = line();
      JsonNode node = JSON.readTree(json);
      taker.accept(new JsonRecord(line, true, ArticleKeys.draft(node)));
    }
  }

  private void readRoot(int line) throws IOException {
    JsonNode node = JSON.readTree(json);
    Optional<Draft> draft = ArticleKeys.draft(node);
    Optional<JsonNode> wrapped = draft.isPresent() ? Optional.empty() : wrapped(node);
    if (wrapped.isEmpty()) {
      taker.accept(new JsonRecord(line, false, draft));
      return;
    }
    Optional<String> source = title(node);
    for (JsonNode each : wrapped.get()) {
      Optional<Draft> one = ArticleKeys.draft(each).map(found -> from(found, source));
      taker.accept(new JsonRecord(line, true, one));
    }
  }

  private static Draft from(Draft draft, Optional<String> source) {
    return new Draft(draft.details().fromSource(source), draft.blocks(), draft.remarks());
  }

  /** A JSON Feed is named as a whole. */
  private static Optional<String> title(JsonNode wrapper) {
    return Optional.of(wrapper.path("title").asText()).filter(title -> !title.isBlank());
  }

  private static Optional<JsonNode> wrapped(JsonNode node) {
    JsonNode within = node.path("response").isObject() ? node.path("response") : node;
    return WRAPPERS.stream()
        .map(within::path)
        .filter(list -> list.isArray() && list.path(0).isObject())
        .findFirst();
  }

  private int line() {
    return Math.max(1, json.currentTokenLocation().getLineNr());
  }
}
