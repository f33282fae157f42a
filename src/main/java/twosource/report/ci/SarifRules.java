package twosource.report.ci;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import twosource.report.Alert;
import twosource.rule.Frame;
import twosource.rule.RuleBook;
import twosource.rule.RuleNames;
import twosource.rule.Severity;

/** Describes the rules of findings: each role of a frame is one, and so are acceptances. */
final class SarifRules {

  private final RuleBook rules;

  SarifRules(RuleBook rules) {
    this.rules = rules;
  }

  void write(JsonGenerator json, String rule) throws IOException {
    if (rule.equals(Alert.ACCEPTANCE)) {
      write(
          json,
          rule,
          "Acceptances are still needed",
          "An accepted dispute is gone, has changed, or was accepted only for a time that is over.",
          "Take the entry out of the file, or look at the dispute again and accept it anew.",
          Severity.WARNING);
      return;
    }
    String role = rule.substring(rule.indexOf('.') + 1);
    Optional<Frame> frame = rules.frame(rule.substring(0, rule.indexOf('.')));
    write(
        json,
        rule,
        "Sources agree on the " + role.replace('-', ' ') + " of one " + rule.split("\\.", 2)[0],
        frame.map(Frame::about).orElse(rule)
            + " Several articles tell of one and the same, and differ in its "
            + role.replace('-', ' ')
            + ".",
        "Read the quoted words of each source. Correct the one that is wrong; or, where the"
            + " difference may stay, run: twosource accept FINGERPRINT --reason \"...\" PATH...",
        severity(frame, role));
  }

  private static Severity severity(Optional<Frame> frame, String role) {
    return frame
        .flatMap(f -> f.roles().stream().filter(r -> r.name().equals(role)).findFirst())
        .map(found -> found.compare().severity())
        .orElse(Severity.WARNING);
  }

  private static void write(
      JsonGenerator json,
      String id,
      String title,
      String description,
      String help,
      Severity severity)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id);
    writeText(json, "shortDescription", title + ".");
    writeText(json, "fullDescription", description);
    writeText(json, "help", help);
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", RuleNames.of(severity));
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeText(JsonGenerator json, String field, String text) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", SarifText.message(text));
    json.writeEndObject();
  }
}
