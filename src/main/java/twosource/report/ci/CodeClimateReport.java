package twosource.report.ci;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import twosource.gate.Review;
import twosource.json.JsonDocument;
import twosource.report.Alert;
import twosource.report.Alerts;
import twosource.report.Reporter;

/** Writes the open disputes as GitLab's code quality report, a subset of Code Climate's format. */
final class CodeClimateReport implements Reporter {

  @Override
  public void write(Review review, Writer out) throws IOException {
    JsonDocument.write(
        out,
        json -> {
          json.writeStartArray();
          for (Alert alert : new Alerts(review).open()) {
            write(json, alert);
          }
          json.writeEndArray();
        });
  }

  private static void write(JsonGenerator json, Alert alert) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "issue");
    json.writeStringField("check_name", alert.rule());
    json.writeStringField("description", alert.message());
    json.writeArrayFieldStart("categories");
    json.writeString("Bug Risk");
    json.writeEndArray();
    json.writeStringField("severity", severity(alert));
    json.writeStringField("fingerprint", alert.fingerprint());
    json.writeObjectFieldStart("location");
    json.writeStringField("path", alert.where().path());
    json.writeObjectFieldStart("lines");
    json.writeNumberField("begin", alert.where().start().line());
    json.writeNumberField("end", alert.where().end().line());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String severity(Alert alert) {
    return switch (alert.severity()) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case NOTE, NONE -> "info";
    };
  }
}
