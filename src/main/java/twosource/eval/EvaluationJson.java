package twosource.eval;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import twosource.align.BoundClaim;
import twosource.compare.Finding;
import twosource.json.JsonDocument;
import twosource.rule.RuleNames;

/** Writes evaluations as JSON, for machines; fields and arrays keep their order. */
public final class EvaluationJson {

  private final JsonGenerator json;

  private EvaluationJson(JsonGenerator json) {
    this.json = json;
  }

  /** Writes all and flushes; does not close the writer. */
  public static void write(List<Evaluation> evaluations, Writer out) throws IOException {
    JsonDocument.write(out, json -> new EvaluationJson(json).writeAll(evaluations));
  }

  private void writeAll(List<Evaluation> evaluations) throws IOException {
    Map<String, Score> roles = new TreeMap<>();
    json.writeStartObject();
    json.writeArrayFieldStart("stories");
    for (Evaluation evaluation : evaluations) {
      writeStory(evaluation);
      evaluation.byAttribute().forEach((role, score) -> roles.merge(role, score, Score::plus));
    }
    json.writeEndArray();
    json.writeObjectFieldStart("roles");
    for (Map.Entry<String, Score> role : roles.entrySet()) {
      json.writeFieldName(role.getKey());
      writeScore(role.getValue());
    }
    json.writeEndObject();
    json.writeFieldName("all");
    writeScore(roles.values().stream().reduce(Score.NONE, Score::plus));
    json.writeEndObject();
  }

  private void writeStory(Evaluation evaluation) throws IOException {
    json.writeStartObject();
    json.writeStringField("gold", evaluation.gold().file());
    json.writeStringField("story", evaluation.gold().story());
    json.writeFieldName("score");
    writeScore(evaluation.score());
    json.writeArrayFieldStart("facts");
    for (Answer answer : evaluation.answers()) {
      writeAnswer(answer);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("alarms");
    for (Evaluation.Alarm alarm : evaluation.alarms()) {
      writeFinding(alarm.finding(), alarm.apart().why());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("unjudged");
    for (Finding finding : evaluation.unjudged()) {
      writeFinding(finding, null);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeAnswer(Answer answer) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", answer.fact().id());
    json.writeStringField("kind", answer.fact().kind());
    json.writeBooleanField("conflict", answer.fact().conflict());
    json.writeBooleanField("required", answer.fact().required());
    json.writeBooleanField("right", answer.right());
    json.writeStringField("verdict", answer.verdict().map(RuleNames::of).orElse(null));
    json.writeStringField("attribute", answer.attribute().orElse(null));
    json.writeStringField("miss", answer.miss().orElse(null));
    json.writeEndObject();
  }

  private void writeFinding(Finding finding, @Nullable String why) throws IOException {
    json.writeStartObject();
    json.writeStringField("finding", finding.fact().id());
    json.writeStringField("attribute", finding.fact().attribute());
    json.writeStringField("verdict", RuleNames.of(finding.verdict()));
    if (why != null) {
      json.writeStringField("why", why);
    }
    json.writeArrayFieldStart("claims");
    for (BoundClaim claim : finding.fact().claims()) {
      json.writeStartObject();
      json.writeStringField("article", claim.article().path());
      json.writeNumberField("start", claim.claim().evidence().span().start());
      json.writeNumberField("end", claim.claim().evidence().span().end());
      json.writeStringField("text", claim.claim().evidence().text());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeScore(Score score) throws IOException {
    json.writeStartObject();
    json.writeNumberField("found", score.found());
    json.writeNumberField("required", score.required());
    json.writeNumberField("weak-found", score.weakFound());
    json.writeNumberField("weak", score.weak());
    json.writeNumberField("lined-up", score.linedUp());
    json.writeNumberField("agreements", score.agreements());
    json.writeNumberField("alarms", score.alarms());
    json.writeNumberField("unjudged", score.unjudged());
    JsonDocument.writeNumber(json, "precision", score.precision());
    JsonDocument.writeNumber(json, "recall", score.recall());
    json.writeEndObject();
  }
}
