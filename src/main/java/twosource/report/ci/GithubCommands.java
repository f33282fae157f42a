package twosource.report.ci;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import twosource.gate.Review;
import twosource.report.Alert;
import twosource.report.Alerts;
import twosource.report.Counted;
import twosource.report.Location;
import twosource.report.Reporter;

/**
 * Writes workflow commands, by which GitHub marks lines of a change.
 *
 * <p>GitHub shows ten marks a step at most, so the gravest ten are written and the others counted.
 */
final class GithubCommands implements Reporter {

  private static final int MOST = 10;

  @Override
  public void write(Review review, Writer out) throws IOException {
    List<Alert> alerts = new Alerts(review).open();
    for (Alert alert : alerts.subList(0, Math.min(MOST, alerts.size()))) {
      out.write(command(alert));
    }
    if (alerts.size() > MOST) {
      out.write(
          "::notice title=twosource::"
              + Counted.of(alerts.size() - MOST, "more dispute")
              + "; the summary of the job tells of all\n");
    }
    out.flush();
  }

  private static String command(Alert alert) {
    Location where = alert.where();
    return "::"
        + level(alert)
        + " file="
        + property(where.path())
        + ",line="
        + where.start().line()
        + ",endLine="
        + where.end().line()
        + columns(where)
        + ",title="
        + property(alert.label() + ": " + alert.title())
        + "::"
        + data(alert.message())
        + "\n";
  }

  /** Returns the columns; GitHub takes none where the words stand on several lines. */
  private static String columns(Location where) {
    return where.start().line() == where.end().line()
        ? ",col=" + where.start().column() + ",endColumn=" + where.end().column()
        : "";
  }

  private static String level(Alert alert) {
    return switch (alert.severity()) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE, NONE -> "notice";
    };
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
