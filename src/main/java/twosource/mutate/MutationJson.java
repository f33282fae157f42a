package twosource.mutate;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import twosource.compare.Finding;
import twosource.json.JsonDocument;
import twosource.rule.RuleNames;

/** Writes what became of all changes as JSON, for machines; fields and arrays keep their order. */
public final class MutationJson {

  private final JsonGenerator json;

  private MutationJson(JsonGenerator json) {
    this.json = json;
  }

  /** Writes all and flushes; does not close the writer. */
  public static void write(Mutations mutations, Writer out) throws IOException {
    JsonDocument.write(out, json -> new MutationJson(json).writeAll(mutations));
  }

  private void writeAll(Mutations mutations) throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("changes");
    for (Outcome outcome : mutations.outcomes()) {
      writeOutcome(outcome);
    }
    json.writeEndArray();
    json.writeNumberField("unchangeable", mutations.unchangeable());
    json.writeNumberField("contradicting-nobody", mutations.without());
    json.writeObjectFieldStart("kinds");
    for (Map.Entry<MutationKind, MutationScore> kind : mutations.byKind().entrySet()) {
      writeScore(RuleNames.of(kind.getKey()), kind.getValue());
    }
    json.writeEndObject();
    json.writeObjectFieldStart("roles");
    for (Map.Entry<String, MutationScore> role : mutations.byAttribute().entrySet()) {
      writeScore(role.getKey(), role.getValue());
    }
    json.writeEndObject();
    writeScore("all", mutations.score());
    json.writeEndObject();
  }

  private void writeOutcome(Outcome outcome) throws IOException {
    Change change = outcome.change();
    json.writeStartObject();
    json.writeStringField("article", outcome.article().path());
    json.writeNumberField("start", change.span().start());
    json.writeNumberField("end", change.span().end());
    json.writeStringField("kind", RuleNames.of(change.kind()));
    json.writeStringField("before", change.before());
    json.writeStringField("after", change.after());
    json.writeArrayFieldStart("attributes");
    for (String attribute : outcome.attributes()) {
      json.writeString(attribute);
    }
    json.writeEndArray();
    json.writeNumberField("others", outcome.others());
    writeFindings("noticed", outcome.noticed());
    writeFindings("alarms", outcome.alarms());
    json.writeStringField("miss", outcome.miss().orElse(null));
    json.writeEndObject();
  }

  private void writeFindings(String field, List<Finding> findings) throws IOException {
    json.writeArrayFieldStart(field);
    for (Finding finding : findings) {
      json.writeStartObject();
      json.writeStringField("attribute", finding.fact().attribute());
      json.writeStringField("verdict", RuleNames.of(finding.verdict()));
      json.writeStringField("reasoning", finding.reasoning());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeScore(String name, MutationScore score) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("noticed", score.noticed());
    json.writeNumberField("stated", score.stated());
    json.writeNumberField("noticed-of-one", score.noticedOfOne());
    json.writeNumberField("stated-by-one", score.statedByOne());
    json.writeNumberField("alarmed", score.alarmed());
    JsonDocument.writeNumber(json, "noticed-share", score.noticedShare());
    JsonDocument.writeNumber(json, "quiet-share", score.quietShare());
    json.writeEndObject();
  }
}
