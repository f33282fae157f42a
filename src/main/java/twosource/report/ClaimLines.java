package twosource.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import twosource.align.Alignment;
import twosource.claim.ArticleClaims;
import twosource.claim.Claim;
import twosource.claim.FrameMention;
import twosource.claim.StatedValue;
import twosource.rule.RuleNames;
import twosource.text.Article;
import twosource.text.LineIndex;
import twosource.text.Position;
import twosource.text.Span;
import twosource.value.Value;

/**
 * Writes what articles claim as JSON, one line a claim, in order of their mentions.
 *
 * <p>{@code mention} counts the mentions of an article from 0; offsets, lines and columns are those
 * of the report. A value is settled as far as its article alone can settle it, so that no line
 * hangs on another article; {@code reading} tells how it was read, as {@link ValueLines} does.
 */
public final class ClaimLines {

  private static final JsonFactory JSON = new JsonFactory();

  private final Writer out;

  public ClaimLines(Writer out) {
    this.out = out;
  }

  /** Identifies a claim within its article. */
  private record Key(int mention, Claim claim) {}

  /**
   * Writes the lines of one article and flushes.
   *
   * @param settled the article's own alignment
   * @param stated every value of the article, of which the claims' are some
   */
  public void write(
      Article article, ArticleClaims claims, Alignment settled, List<StatedValue> stated)
      throws IOException {
    StatedValues readings = new StatedValues(stated);
    Map<Key, Value> values = values(settled);
    LineIndex lines = new LineIndex(article.text());
    List<FrameMention> mentions = claims.mentions();
    for (int i = 0; i < mentions.size(); i++) {
      for (Claim claim : mentions.get(i).claims()) {
        Value value = values.getOrDefault(new Key(i, claim), claim.value());
        Position position = lines.position(claim.evidence().span().start());
        write(article, mentions.get(i), i, claim, value, position, readings.of(claim, value));
      }
    }
    out.flush();
  }

  private static Map<Key, Value> values(Alignment settled) {
    Map<Key, Value> values = new HashMap<>();
    settled.subjects().stream()
        .flatMap(subject -> subject.things().stream())
        .flatMap(thing -> thing.claims().stream())
        .forEach(bound -> values.put(new Key(bound.mention(), bound.claim()), bound.value()));
    return values;
  }

  private void write(
      Article article,
      FrameMention mention,
      int number,
      Claim claim,
      Value value,
      Position position,
      Optional<StatedValue> reading)
      throws IOException {
    Span span = claim.evidence().span();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
      json.writeStartObject();
      json.writeStringField("article", article.path());
      json.writeStringField("frame", mention.frame());
      json.writeNumberField("mention", number);
      json.writeStringField("trigger", mention.trigger().text());
      json.writeStringField("role", claim.role());
      json.writeStringField("value", value.print());
      json.writeStringField("text", claim.evidence().text());
      json.writeNumberField("start", span.start());
      json.writeNumberField("end", span.end());
      json.writeNumberField("line", position.line());
      json.writeNumberField("column", position.column());
      json.writeStringField("speaker", claim.speaker().orElse(null));
      json.writeStringField("factuality", RuleNames.of(claim.factuality()));
      json.writeStringField("phase", RuleNames.of(claim.phase()));
      writeReading(json, reading);
      json.writeEndObject();
    }
    out.write('\n');
  }

  private static void writeReading(JsonGenerator json, Optional<StatedValue> reading)
      throws IOException {
    if (reading.isEmpty()) {
      json.writeNullField("reading");
      return;
    }
    json.writeObjectFieldStart("reading");
    ReadingJson.write(json, reading.get());
    json.writeEndObject();
  }
}
