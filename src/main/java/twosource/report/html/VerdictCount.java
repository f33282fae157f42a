package twosource.report.html;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import twosource.compare.Finding;
import twosource.compare.Verdict;

/** Says how many facts have a verdict. */
record VerdictCount(VerdictMark verdict, int number) {

  /** Counts the verdicts that occur, the gravest first. */
  static List<VerdictCount> of(List<Finding> findings) {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    findings.forEach(finding -> counts.merge(finding.verdict(), 1, Integer::sum));
    return VerdictMark.GRAVEST_FIRST.stream()
        .filter(counts::containsKey)
        .map(v -> new VerdictCount(VerdictMark.of(v), counts.getOrDefault(v, 0)))
        .toList();
  }

  /** Returns {@code 2 conflicts} and the like; {@code no fact in common} where there is none. */
  static List<String> words(List<Finding> findings) {
    List<String> words =
        of(findings).stream().map(count -> count.verdict().counted(count.number())).toList();
    return words.isEmpty() ? List.of("no fact in common") : words;
  }

  String words() {
    return verdict.counted(number);
  }
}
