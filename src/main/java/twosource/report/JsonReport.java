package twosource.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import twosource.align.BoundClaim;
import twosource.align.Fact;
import twosource.align.Story;
import twosource.align.StoryArticle;
import twosource.compare.Check;
import twosource.compare.Finding;
import twosource.gate.Review;
import twosource.gate.Reviewed;
import twosource.json.JsonDocument;
import twosource.rule.Frame;
import twosource.rule.RuleNames;
import twosource.text.Article;
import twosource.text.LineIndex;
import twosource.text.Notice;
import twosource.text.Position;
import twosource.text.Span;

/**
 * Writes a check as JSON, version 1 of the report contract.
 *
 * <p>Offsets are UTF-16 code units into the article's text as it was read; lines and columns count
 * from 1. Fields and arrays keep their order.
 */
public final class JsonReport {

  private static final int VERSION = 1;

  private final Check check;
  private final String toolVersion;
  private final Map<String, LineIndex> lines = new HashMap<>();

  public JsonReport(Check check, String toolVersion) {
    this.check = check;
    this.toolVersion = toolVersion;
    for (Article article : check.articles()) {
      lines.put(article.path(), new LineIndex(article.text()));
    }
  }

  /** Writes of a review the facts that a new article states too. */
  public JsonReport(Review review, String toolVersion) {
    this(
        review.check().with(review.findings().stream().map(Reviewed::finding).toList()),
        toolVersion);
  }

  /** Writes the whole report and flushes; does not close the writer. */
  public void write(Writer out) throws IOException {
    JsonDocument.write(out, this::writeAll);
  }

  private void writeAll(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("version", VERSION);
    writeTool(json);
    writeStories(json);
    writeArticles(json);
    writeFacts(json);
    json.writeEndObject();
  }

  private void writeTool(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeStringField("name", "twosource");
    json.writeStringField("version", toolVersion);
    json.writeEndObject();
    json.writeObjectFieldStart("rules");
    json.writeStringField("digest", check.rules().digest());
    writeStrings(json, "frames", check.rules().frames().stream().map(Frame::name).toList());
    json.writeEndObject();
  }

  private void writeStories(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("stories");
    for (Story story : check.alignment().stories()) {
      json.writeStartObject();
      json.writeStringField("id", story.id());
      json.writeStringField("title", story.title());
      writeStrings(json, "articles", story.articles().stream().map(StoryArticle::path).toList());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeArticles(JsonGenerator json) throws IOException {
    Map<String, StoryArticle> placed = new HashMap<>();
    for (Story story : check.alignment().stories()) {
      story.articles().forEach(article -> placed.put(article.path(), article));
    }
    json.writeArrayFieldStart("articles");
    for (Article article : check.articles()) {
      StoryArticle inStory = placed.get(article.path());
      if (inStory != null) {
        writeArticle(json, article, inStory);
      }
    }
    json.writeEndArray();
  }

  private void writeArticle(JsonGenerator json, Article article, StoryArticle inStory)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("path", article.path());
    json.writeStringField("source", article.source());
    json.writeStringField(
        "published", inStory.date().map(date -> date.day().toString()).orElse(null));
    json.writeStringField("dated-by", RuleNames.of(inStory.datedBy()));
    json.writeStringField("origin", inStory.origin());
    writeStrings(json, "notices", notices(article));
    json.writeEndObject();
  }

  private List<String> notices(Article article) {
    Stream<Notice> ofStory =
        check.notices().stream().filter(notice -> notice.where().equals(article.path()));
    return Stream.concat(article.notices().stream(), ofStory).map(Notice::toString).toList();
  }

  private void writeFacts(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("facts");
    for (Finding finding : check.findings()) {
      writeFact(json, finding);
    }
    json.writeEndArray();
  }

  private void writeFact(JsonGenerator json, Finding finding) throws IOException {
    Fact fact = finding.fact();
    json.writeStartObject();
    json.writeStringField("id", fact.id());
    json.writeStringField("fingerprint", finding.fingerprint());
    json.writeStringField("story", fact.story().id());
    json.writeStringField("subject", SubjectNames.of(fact.frame(), fact.subject()));
    json.writeStringField("frame", fact.frame().name());
    json.writeStringField("role", fact.role().name());
    json.writeStringField("kind", RuleNames.of(fact.role().kind()));
    json.writeStringField("attribute", fact.attribute());
    json.writeStringField("verdict", RuleNames.of(finding.verdict()));
    json.writeStringField("severity", RuleNames.of(finding.severity()));
    json.writeStringField("reasoning", finding.reasoning());
    json.writeNumberField("origins", fact.origins());
    json.writeArrayFieldStart("claims");
    for (int i = 0; i < fact.claims().size(); i++) {
      writeClaim(json, fact.claims().get(i), finding.groups().get(i));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeClaim(JsonGenerator json, BoundClaim claim, int group) throws IOException {
    Span span = claim.claim().evidence().span();
    json.writeStartObject();
    json.writeStringField("article", claim.article().path());
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
    LineIndex index = lines.get(claim.article().path());
    if (index != null) {
      Position position = index.position(span.start());
      json.writeNumberField("line", position.line());
      json.writeNumberField("column", position.column());
    }
    json.writeStringField("text", claim.claim().evidence().text());
    json.writeStringField("value", claim.value().print());
    json.writeNumberField("group", group);
    json.writeStringField("speaker", claim.claim().speaker().orElse(null));
    json.writeStringField("factuality", RuleNames.of(claim.claim().factuality()));
    json.writeEndObject();
  }

  private static void writeStrings(JsonGenerator json, String field, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
