package twosource.report.ci;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import twosource.gate.Review;
import twosource.gate.Standing;
import twosource.json.JsonDocument;
import twosource.report.Alert;
import twosource.report.Alerts;
import twosource.report.Location;
import twosource.report.Reporter;
import twosource.report.Statement;

/**
 * Writes SARIF 2.1.0: a result each disputed fact, at its place in a new article, with what others
 * say of it as related places. What was accepted is there as suppressed.
 */
final class SarifReport implements Reporter {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final String version;

  SarifReport(String version) {
    this.version = version;
  }

  @Override
  public void write(Review review, Writer out) throws IOException {
    List<Alert> alerts = new Alerts(review).all();
    TreeSet<String> names = new TreeSet<>();
    alerts.forEach(alert -> names.add(alert.rule()));
    List<String> rules = new ArrayList<>(names);
    JsonDocument.write(
        out,
        json -> {
          json.writeStartObject();
          json.writeStringField("$schema", SCHEMA);
          json.writeStringField("version", "2.1.0");
          json.writeArrayFieldStart("runs");
          json.writeStartObject();
          writeTool(json, review, rules);
          json.writeStringField("columnKind", "utf16CodeUnits");
          json.writeArrayFieldStart("results");
          for (Alert alert : alerts) {
            writeResult(json, alert, rules.indexOf(alert.rule()));
          }
          json.writeEndArray();
          json.writeEndObject();
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private void writeTool(JsonGenerator json, Review review, List<String> rules) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "Twosource");
    json.writeStringField("version", version);
    json.writeArrayFieldStart("rules");
    SarifRules descriptors = new SarifRules(review.check().rules());
    for (String rule : rules) {
      descriptors.write(json, rule);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeResult(JsonGenerator json, Alert alert, int rule) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", alert.rule());
    json.writeNumberField("ruleIndex", rule);
    json.writeStringField("level", level(alert));
    writeMessage(json, alert.message());
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    writePlace(json, alert.where());
    json.writeEndObject();
    json.writeEndArray();
    writeRelated(json, alert);
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("twosourceDispute/v1", alert.fingerprint());
    json.writeEndObject();
    writeSuppressions(json, alert);
    json.writeObjectFieldStart("properties");
    json.writeStringField("verdict", alert.label());
    json.writeStringField("id", alert.id());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String level(Alert alert) {
    return switch (alert.severity()) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "note";
      case NONE -> "none";
    };
  }

  private static void writeRelated(JsonGenerator json, Alert alert) throws IOException {
    json.writeArrayFieldStart("relatedLocations");
    int id = 0;
    for (Statement statement : alert.statements()) {
      if (!statement.location().equals(alert.where())) {
        json.writeStartObject();
        json.writeNumberField("id", ++id);
        writePlace(json, statement.location());
        writeMessage(
            json,
            statement.source()
                + ": "
                + statement.quote().before()
                + statement.quote().words()
                + statement.quote().after());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private static void writePlace(JsonGenerator json, Location location) throws IOException {
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", SarifText.uri(location.path()));
    json.writeEndObject();
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", location.start().line());
    json.writeNumberField("startColumn", location.start().column());
    json.writeNumberField("endLine", location.end().line());
    json.writeNumberField("endColumn", location.end().column());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeMessage(JsonGenerator json, String text) throws IOException {
    json.writeObjectFieldStart("message");
    json.writeStringField("text", SarifText.message(text));
    json.writeEndObject();
  }

  private static void writeSuppressions(JsonGenerator json, Alert alert) throws IOException {
    json.writeArrayFieldStart("suppressions");
    if (alert.standing() != Standing.OPEN) {
      json.writeStartObject();
      json.writeStringField("kind", "external");
      json.writeStringField("status", "accepted");
      json.writeStringField(
          "justification", alert.acceptedBecause().orElse("known from the baseline"));
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
