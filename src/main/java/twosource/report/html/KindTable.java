package twosource.report.html;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import twosource.compare.Finding;
import twosource.rule.FactKind;
import twosource.rule.RuleNames;
import twosource.rule.Severity;

/** Counts disputes by what they are about and how grave they are. */
record KindTable(List<Row> rows, Row total) {

  /**
   * Counts the disputes of one kind.
   *
   * @param share of the most frequent kind's number, in percent
   */
  record Row(String kind, int errors, int warnings, int notes, double share) {
    int all() {
      return errors + warnings + notes;
    }
  }

  static KindTable of(List<Finding> disputes) {
    Map<FactKind, Map<Severity, Integer>> counts = new EnumMap<>(FactKind.class);
    Map<Severity, Integer> total = new EnumMap<>(Severity.class);
    for (Finding dispute : disputes) {
      counts
          .computeIfAbsent(dispute.fact().role().kind(), kind -> new EnumMap<>(Severity.class))
          .merge(dispute.severity(), 1, Integer::sum);
      total.merge(dispute.severity(), 1, Integer::sum);
    }
    int most = counts.values().stream().mapToInt(KindTable::sum).max().orElse(1);
    List<Row> rows =
        counts.entrySet().stream()
            .map(entry -> row(RuleNames.of(entry.getKey()), entry.getValue(), most))
            .sorted(Comparator.comparingInt(Row::all).reversed().thenComparing(Row::kind))
            .toList();
    return new KindTable(rows, row("all", total, Math.max(1, sum(total))));
  }

  private static Row row(String kind, Map<Severity, Integer> counts, int most) {
    return new Row(
        kind,
        counts.getOrDefault(Severity.ERROR, 0),
        counts.getOrDefault(Severity.WARNING, 0),
        counts.getOrDefault(Severity.NOTE, 0) + counts.getOrDefault(Severity.NONE, 0),
        TimeScale.rounded(100.0 * sum(counts) / most));
  }

  private static int sum(Map<Severity, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
