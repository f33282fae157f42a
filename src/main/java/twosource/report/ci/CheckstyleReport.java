package twosource.report.ci;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import twosource.gate.Review;
import twosource.report.Alert;
import twosource.report.Alerts;
import twosource.report.Reporter;

/** Writes the XML of Checkstyle, which most build servers read, with the open disputes by file. */
final class CheckstyleReport implements Reporter {

  @Override
  public void write(Review review, Writer out) throws IOException {
    Map<String, List<Alert>> byFile =
        new Alerts(review)
            .open().stream()
                .collect(
                    Collectors.groupingBy(
                        alert -> alert.where().path(), TreeMap::new, Collectors.toList()));
    try (Xml xml = new Xml(out)) {
      xml.open("checkstyle", "version", "10.0");
      for (Map.Entry<String, List<Alert>> file : byFile.entrySet()) {
        xml.open("file", "name", file.getKey());
        for (Alert alert : file.getValue()) {
          write(xml, alert);
        }
        xml.end();
      }
      xml.end();
    }
  }

  private static void write(Xml xml, Alert alert) throws IOException {
    xml.empty(
        "error",
        "line",
        alert.where().start().line(),
        "column",
        alert.where().start().column(),
        "severity",
        severity(alert),
        "message",
        alert.message(),
        "source",
        "twosource." + alert.rule());
  }

  private static String severity(Alert alert) {
    return switch (alert.severity()) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE, NONE -> "info";
    };
  }
}
