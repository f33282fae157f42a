package twosource.report.ci;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import twosource.gate.Review;
import twosource.gate.Standing;
import twosource.report.Alert;
import twosource.report.Alerts;
import twosource.report.Counted;
import twosource.report.Reporter;
import twosource.report.Statement;

/** Writes a comment on a change: what is disputed, who says what where, and how to accept it. */
final class MarkdownComment implements Reporter {

  /** GitHub takes no more than 65,536 characters for a comment. */
  private static final int MOST_CHARACTERS = 60_000;

  private final int most;

  /**
   * Makes a writer of comments.
   *
   * @param most how many findings a comment shows at most
   */
  MarkdownComment(int most) {
    this.most = most;
  }

  @Override
  public void write(Review review, Writer out) throws IOException {
    List<Alert> all = new Alerts(review).all();
    List<Alert> open = all.stream().filter(a -> a.standing() == Standing.OPEN).toList();
    StringBuilder text = new StringBuilder(heading(review, open));
    int shown = 0;
    while (shown < Math.min(most, open.size())) {
      String section = section(open.get(shown));
      if (text.length() + section.length() > MOST_CHARACTERS) {
        break;
      }
      text.append(section);
      shown++;
    }
    if (shown < open.size()) {
      text.append("\n").append(open.size() - shown).append(" more are not shown here.\n");
    }
    out.write(text + aside(review));
    out.flush();
  }

  private static String heading(Review review, List<Alert> open) {
    int fresh = review.newArticles().size();
    int old = review.check().articles().size() - fresh;
    return "## Twosource: "
        + (open.isEmpty() ? "no dispute" : Counted.of(open.size(), "dispute"))
        + (review.fails() ? ", the check fails" : "")
        + "\n\n"
        + Counted.of(fresh, "article")
        + (old > 0 ? " held against " + Counted.of(old, "other") : "")
        + ".\n";
  }

  private static String section(Alert alert) {
    StringBuilder text = new StringBuilder();
    text.append("\n### ")
        .append(mark(alert))
        .append(' ')
        .append(MarkdownText.of(alert.title()))
        .append("\n\nWhy: ")
        .append(MarkdownText.of(alert.reasoning()))
        .append('\n');
    if (alert.statements().isEmpty()) {
      return text.append("\n")
          .append(MarkdownText.code(alert.where().toString()))
          .append('\n')
          .toString();
    }
    text.append("\n| source | value | words | place |\n|---|---|---|---|\n");
    alert.statements().forEach(statement -> text.append(row(statement)));
    text.append("\nTo accept it: ")
        .append(
            MarkdownText.code(
                "twosource accept " + alert.fingerprint() + " --reason \"...\" PATH..."))
        .append('\n');
    return text.toString();
  }

  private static String mark(Alert alert) {
    return switch (alert.severity()) {
      case ERROR -> ":x:";
      case WARNING -> ":warning:";
      case NOTE, NONE -> ":information_source:";
    };
  }

  private static String row(Statement statement) {
    return "| "
        + MarkdownText.of(statement.source())
        + " | "
        + MarkdownText.of(statement.value())
        + " | "
        + MarkdownText.of(statement.quote().before())
        + "<b>"
        + MarkdownText.of(statement.quote().words())
        + "</b>"
        + MarkdownText.of(statement.quote().after())
        + " | "
        + MarkdownText.code(statement.location().toString())
        + " |\n";
  }

  private static String aside(Review review) {
    int accepted = review.count(Standing.ACCEPTED);
    int known = review.count(Standing.KNOWN);
    return accepted + known == 0
        ? ""
        : "\nLeft aside: " + accepted + " accepted, " + known + " known from the baseline.\n";
  }
}
