package twosource.eval;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import twosource.compare.Finding;

/** Writes for people what was missed and wrongly disputed, and the sums by frame and role. */
public final class EvaluationText {

  private final Writer out;

  public EvaluationText(Writer out) {
    this.out = out;
  }

  /** Writes all and flushes; does not close the writer. */
  public void write(List<Evaluation> evaluations) throws IOException {
    Map<String, Score> roles = new TreeMap<>();
    for (Evaluation evaluation : evaluations) {
      write(evaluation);
      evaluation.byAttribute().forEach((role, score) -> roles.merge(role, score, Score::plus));
    }
    writeTable(roles);
    out.flush();
  }

  private void write(Evaluation evaluation) throws IOException {
    Gold gold = evaluation.gold();
    line("%s (%s)", gold.story(), gold.file());
    for (Answer answer : evaluation.answers()) {
      if (answer.miss().isPresent()) {
        line(
            "  %-9s%-9s%-9s%s: %s (%s)",
            answer.isAlarm() ? "ALARM" : weight(answer.fact()),
            answer.fact().conflict() ? "conflict" : "agree",
            answer.fact().kind(),
            answer.attribute().orElse(Evaluation.UNREAD),
            answer.fact().what(),
            answer.miss().get());
      }
    }
    for (Evaluation.Alarm alarm : evaluation.alarms()) {
      line("  %-27s%s: %s", "ALARM", said(alarm.finding()), alarm.apart().why());
    }
    for (Finding finding : evaluation.unjudged()) {
      line("  %-27s%s", "unjudged", said(finding));
    }
    line("");
  }

  private static String weight(Gold.Fact fact) {
    return !fact.conflict() ? "missed" : fact.required() ? "MISSED" : "weak";
  }

  /** Returns what a finding disputes: {@code toll.killed: "nine" (a.txt), "ten" (b.txt)}. */
  private static String said(Finding finding) {
    return finding.fact().claims().stream()
        .map(
            claim -> "\"" + claim.claim().evidence().text() + "\" (" + claim.article().path() + ")")
        .collect(Collectors.joining(", ", finding.fact().attribute() + ": ", ""))
        .replaceAll("\\s+", " ");
  }

  private void writeTable(Map<String, Score> roles) throws IOException {
    int width = roles.keySet().stream().mapToInt(String::length).max().orElse(0);
    String row = "%-" + Math.max(width, 14) + "s  %9s  %7s  %10s  %6s  %8s  %9s  %6s";
    line(
        row,
        "frame and role",
        "conflicts",
        "weak",
        "agreements",
        "alarms",
        "unjudged",
        "precision",
        "recall");
    for (Map.Entry<String, Score> role : roles.entrySet()) {
      writeRow(row, role.getKey(), role.getValue());
    }
    writeRow(row, "all", roles.values().stream().reduce(Score.NONE, Score::plus));
  }

  private void writeRow(String row, String name, Score score) throws IOException {
    line(
        row,
        name,
        score.found() + "/" + score.required(),
        score.weakFound() + "/" + score.weak(),
        score.linedUp() + "/" + score.agreements(),
        score.alarms(),
        score.unjudged(),
        print(score.precision()),
        print(score.recall()));
  }

  private static String print(OptionalDouble share) {
    return share.isPresent() ? String.format(Locale.ROOT, "%.2f", share.getAsDouble()) : "-";
  }

  private void line(String format, Object... parts) throws IOException {
    out.write(String.format(Locale.ROOT, format, parts).stripTrailing());
    out.write('\n');
  }
}
