package twosource;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import twosource.compare.Check;
import twosource.compare.Finding;
import twosource.compare.Verdict;
import twosource.rule.Frame;
import twosource.rule.RuleNames;

/** Expects how what several articles say of one frame is judged. */
enum ExpectedVerdict {
  /** Some fact joins articles, and no fact is a conflict. */
  AGREE("a fact that joins the articles, and no conflict") {
    @Override
    boolean isMet(List<Finding> findings) {
      return findings.stream().anyMatch(ExpectedVerdict::joins)
          && findings.stream().noneMatch(ExpectedVerdict::conflicts);
    }
  },
  CONFLICT("a conflict") {
    @Override
    boolean isMet(List<Finding> findings) {
      return has(findings, Verdict.CONFLICT);
    }
  },
  RECONCILABLE("a reconcilable fact, and no conflict") {
    @Override
    boolean isMet(List<Finding> findings) {
      return has(findings, Verdict.RECONCILABLE)
          && findings.stream().noneMatch(ExpectedVerdict::conflicts);
    }
  },
  /** No fact holds claims of two articles. */
  APART("no fact in common") {
    @Override
    boolean isMet(List<Finding> findings) {
      return findings.stream().noneMatch(ExpectedVerdict::joins);
    }
  };

  private final String expected;

  ExpectedVerdict(String expected) {
    this.expected = expected;
  }

  abstract boolean isMet(List<Finding> findings);

  /** Returns the name under which rule files list such examples. */
  String kind() {
    return name().toLowerCase(Locale.ROOT);
  }

  Optional<String> failure(Frame frame, Check check) {
    List<Finding> findings =
        check.findings().stream()
            .filter(finding -> finding.fact().frame().name().equals(frame.name()))
            .toList();
    return isMet(findings)
        ? Optional.empty()
        : Optional.of("expected " + expected + ", found " + all(findings));
  }

  private static boolean joins(Finding finding) {
    return finding.fact().claims().stream().map(claim -> claim.article().path()).distinct().count()
        > 1;
  }

  private static boolean conflicts(Finding finding) {
    return finding.verdict() == Verdict.CONFLICT || finding.verdict() == Verdict.SELF_CONFLICT;
  }

  private static boolean has(List<Finding> findings, Verdict verdict) {
    return findings.stream().anyMatch(finding -> finding.verdict() == verdict);
  }

  private static String all(List<Finding> findings) {
    return findings.isEmpty()
        ? "no fact in common"
        : findings.stream()
            .map(
                finding ->
                    finding.fact().role().name()
                        + ": "
                        + RuleNames.of(finding.verdict())
                        + " ("
                        + finding.reasoning()
                        + ")")
            .collect(Collectors.joining("; "));
  }
}
