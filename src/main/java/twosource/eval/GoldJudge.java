package twosource.eval;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import twosource.compare.Check;
import twosource.compare.Finding;
import twosource.compare.Verdict;
import twosource.rule.FactKind;
import twosource.rule.RuleNames;

/**
 * Holds a check against what a reader finds in the articles of one story.
 *
 * <p>A finding answers a gold fact when the kind fits and it covers claims of two articles, or,
 * where the gold is a conflict, of two values.
 */
public final class GoldJudge {

  private final Gold gold;
  private final List<Finding> findings;
  private final Misses misses;

  private GoldJudge(Gold gold, Check check) {
    this.gold = gold;
    this.misses = new Misses(check);
    Set<String> names = new TreeSet<>();
    gold.articles().forEach(article -> names.add(article.name()));
    this.findings =
        check.findings().stream()
            .filter(
                finding ->
                    finding.fact().claims().stream()
                        .anyMatch(claim -> names.contains(Gold.stem(claim.article().path()))))
            .toList();
  }

  /**
   * Judges a check.
   *
   * @param gold with the place of every claim
   * @param check of the gold's articles
   */
  public static Evaluation judge(Gold gold, Check check) {
    return new GoldJudge(gold, check).judge();
  }

  private Evaluation judge() {
    Set<Finding> judged = new LinkedHashSet<>();
    List<Answer> answers = new ArrayList<>();
    for (Gold.Fact fact : gold.facts()) {
      List<Finding> answering = findings.stream().filter(f -> answers(f, fact)).toList();
      judged.addAll(answering);
      answers.add(answer(fact, answering));
    }
    List<Evaluation.Alarm> alarms = new ArrayList<>();
    for (Gold.Apart apart : gold.apart()) {
      List<Finding> joined = findings.stream().filter(f -> disputes(f, apart)).toList();
      judged.addAll(joined);
      joined.stream().limit(1).forEach(f -> alarms.add(new Evaluation.Alarm(f, apart)));
    }
    List<Finding> unjudged =
        findings.stream().filter(f -> Answer.isAlarm(f.verdict()) && !judged.contains(f)).toList();
    return new Evaluation(gold, answers, alarms, unjudged);
  }

  /** Takes the best of several findings: the first that gives a right verdict. */
  private Answer answer(Gold.Fact fact, List<Finding> answering) {
    Optional<Finding> best =
        answering.stream()
            .filter(finding -> fact.accept().contains(finding.verdict()))
            .findFirst()
            .or(() -> answering.stream().findFirst());
    Optional<Verdict> verdict = best.map(Finding::verdict);
    Optional<String> attribute =
        best.map(finding -> finding.fact().attribute()).or(() -> misses.reader(fact));
    boolean right = verdict.filter(fact.accept()::contains).isPresent();
    return new Answer(
        fact,
        verdict,
        attribute,
        right
            ? Optional.empty()
            : Optional.of(
                verdict
                    .map(wrong -> "called " + RuleNames.of(wrong))
                    .orElseGet(() -> misses.cause(fact))));
  }

  private boolean answers(Finding finding, Gold.Fact fact) {
    if (!fits(finding.fact().role().kind(), fact)) {
      return false;
    }
    List<Gold.Claim> hit = GoldCover.covered(finding.fact().claims(), fact.claims());
    return (fact.conflict() ? GoldCover.values(hit) : GoldCover.articles(hit)).size() > 1;
  }

  /** Tells whether a role of one kind can state a gold fact. */
  static boolean fits(FactKind kind, Gold.Fact fact) {
    return fact.kind().equals(RuleNames.of(FactKind.OTHER))
        || kind == FactKind.OTHER
        || RuleNames.of(kind).equals(fact.kind());
  }

  private boolean disputes(Finding finding, Gold.Apart apart) {
    return Answer.isAlarm(finding.verdict())
        && GoldCover.values(GoldCover.covered(finding.fact().claims(), apart.claims())).size() > 1;
  }
}
