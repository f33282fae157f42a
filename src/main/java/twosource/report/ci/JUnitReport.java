package twosource.report.ci;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import twosource.align.Story;
import twosource.compare.Finding;
import twosource.gate.Review;
import twosource.gate.Reviewed;
import twosource.gate.StaleAcceptance;
import twosource.gate.Standing;
import twosource.report.Alert;
import twosource.report.Alerts;
import twosource.report.Reporter;
import twosource.report.Statement;
import twosource.rule.RuleNames;

/**
 * Writes JUnit XML, as build servers read it: a suite a story, a test each fact that a new article
 * states, failed where the check fails by it and skipped where it was accepted.
 */
final class JUnitReport implements Reporter {

  @Override
  public void write(Review review, Writer out) throws IOException {
    Alerts alerts = new Alerts(review);
    try (Xml xml = new Xml(out)) {
      xml.open("testsuites", "name", "twosource");
      for (Story story : review.check().alignment().stories()) {
        writeSuite(xml, story, review, alerts);
      }
      if (!review.stale().isEmpty()) {
        writeAcceptances(xml, review.stale());
      }
      xml.end();
    }
  }

  private static void writeSuite(Xml xml, Story story, Review review, Alerts alerts)
      throws IOException {
    List<Reviewed> facts =
        review.findings().stream().filter(found -> isOf(story, found.finding())).toList();
    if (facts.isEmpty()) {
      return;
    }
    open(
        xml,
        story.title(),
        facts.size(),
        facts.stream().filter(Reviewed::fails).count(),
        facts.stream().filter(JUnitReport::isSkipped).count());
    for (Reviewed fact : facts) {
      writeTest(xml, fact, alerts.of(fact));
    }
    xml.end();
  }

  private static boolean isOf(Story story, Finding finding) {
    return finding.fact().story().id().equals(story.id());
  }

  private static boolean isSkipped(Reviewed found) {
    return found.standing() != Standing.OPEN && found.isShown();
  }

  private static void open(Xml xml, String name, int tests, long failures, long skipped)
      throws IOException {
    xml.open(
        "testsuite",
        "name",
        name,
        "tests",
        tests,
        "failures",
        failures,
        "errors",
        0,
        "skipped",
        skipped);
  }

  private static void writeTest(Xml xml, Reviewed found, Alert alert) throws IOException {
    xml.open(
        "testcase",
        "classname",
        alert.rule(),
        "name",
        alert.title(),
        "file",
        alert.where().path(),
        "line",
        alert.where().start().line());
    if (found.fails()) {
      xml.text("failure", details(alert), "message", alert.message(), "type", alert.label());
    } else if (isSkipped(found)) {
      xml.empty("skipped", "message", alert.acceptedBecause().orElse(words(found.standing())));
    } else if (found.isShown()) {
      xml.text("system-out", details(alert));
    }
    xml.end();
  }

  private static String words(Standing standing) {
    return switch (standing) {
      case OPEN -> "open";
      case ACCEPTED -> "accepted";
      case KNOWN -> "known from the baseline";
      case THIN -> "told by too few origins";
    };
  }

  private static String details(Alert alert) {
    StringBuilder text = new StringBuilder(alert.message()).append('\n');
    for (Statement statement : alert.statements()) {
      text.append(statement.location())
          .append(": ")
          .append(statement.source())
          .append(": ")
          .append(statement.quote().marked())
          .append('\n');
    }
    return text.append("id: ").append(alert.id()).append('\n').toString();
  }

  private static void writeAcceptances(Xml xml, List<StaleAcceptance> stale) throws IOException {
    open(
        xml,
        "accepted disputes",
        stale.size(),
        stale.stream().filter(StaleAcceptance::fails).count(),
        0);
    for (StaleAcceptance found : stale) {
      xml.open(
          "testcase",
          "classname",
          Alert.ACCEPTANCE,
          "name",
          found.acceptance().fingerprint(),
          "file",
          found.file(),
          "line",
          found.line());
      if (found.fails()) {
        xml.empty("failure", "message", found.message(), "type", RuleNames.of(found.cause()));
      } else {
        xml.text("system-out", found.message());
      }
      xml.end();
    }
    xml.end();
  }
}
