package twosource.mutate;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import twosource.compare.Finding;
import twosource.rule.RuleNames;
import twosource.text.LineIndex;

/** Writes for people which changes went unnoticed, what else was disputed, and the sums. */
public final class MutationText {

  private static final String ROW = "%-22s  %13s  %13s  %7s";

  private final Writer out;

  public MutationText(Writer out) {
    this.out = out;
  }

  /** Writes all and flushes; does not close the writer. */
  public void write(Mutations mutations) throws IOException {
    for (Outcome outcome : mutations.outcomes()) {
      if (outcome.miss().isPresent()) {
        line("%s  %s: %s", "MISSED", changed(outcome), outcome.miss().get());
      }
      for (Finding alarm : outcome.alarms()) {
        line("%s   %s: %s", "ALARM", changed(outcome), said(alarm));
      }
    }
    line("");
    line(ROW, "noticed, where stated", "by two others", "by one other", "alarms");
    for (Map.Entry<MutationKind, MutationScore> kind : mutations.byKind().entrySet()) {
      writeRow(RuleNames.of(kind.getKey()), kind.getValue());
    }
    line("");
    for (Map.Entry<String, MutationScore> role : mutations.byAttribute().entrySet()) {
      writeRow(role.getKey(), role.getValue());
    }
    line("");
    MutationScore all = mutations.score();
    writeRow("all", all);
    line(
        "%d changes: %s of what two others or more state is noticed, %s raise no alarm elsewhere.",
        all.changes(), print(all.noticedShare()), print(all.quietShare()));
    line(
        "Left out: %d that hold nothing to change, %d whose change contradicts nobody.",
        mutations.unchangeable(), mutations.without());
    out.flush();
  }

  /** Returns {@code a.txt:3:14 meeting.length "two" > "five", stated by 2 others}. */
  private static String changed(Outcome outcome) {
    return String.format(
        Locale.ROOT,
        "%s:%s %s \"%s\" > \"%s\", stated by %d other%s",
        outcome.article().path(),
        new LineIndex(outcome.article().text()).position(outcome.change().span().start()),
        String.join(", ", outcome.attributes()),
        outcome.change().before(),
        outcome.change().after(),
        outcome.others(),
        outcome.others() == 1 ? "" : "s");
  }

  private static String said(Finding finding) {
    return finding.fact().claims().stream()
        .map(
            claim -> "\"" + claim.claim().evidence().text() + "\" (" + claim.article().path() + ")")
        .collect(
            Collectors.joining(
                ", ",
                finding.fact().attribute() + " " + RuleNames.of(finding.verdict()) + ": ",
                ""))
        .replaceAll("\\s+", " ");
  }

  private void writeRow(String name, MutationScore score) throws IOException {
    line(
        ROW,
        name,
        score.noticed() + "/" + score.stated(),
        score.noticedOfOne() + "/" + score.statedByOne(),
        score.alarmed());
  }

  private static String print(OptionalDouble share) {
    return share.isPresent()
        ? String.format(Locale.ROOT, "%.1f %%", 100 * share.getAsDouble())
        : "none";
  }

  private void line(String format, Object... parts) throws IOException {
    out.write(String.format(Locale.ROOT, format, parts).stripTrailing());
    out.write('\n');
  }
}
