package twosource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import twosource.align.BoundClaim;
import twosource.compare.Check;
import twosource.compare.Finding;
import twosource.compare.Verdict;
import twosource.rule.FactKind;
import twosource.rule.RuleNames;
import twosource.text.Span;

/**
 * Holds a check against what a reader finds in the articles of one story.
 *
 * <p>A finding covers a gold claim when one of its claims lies in the same article and overlaps its
 * span, or repeats its words. It answers a gold fact when the kind fits and it covers claims of two
 * articles, or, where the gold is a conflict, of two values.
 */
final class GoldJudge {

  /** Words so long that both texts mean the same place when one holds the other. */
  private static final int TELLING_LENGTH = 10;

  private final GoldStory gold;
  private final List<Finding> findings;

  GoldJudge(GoldStory gold, Check check) {
    this.gold = gold;
    this.findings = check.findings();
  }

  /** Says which gold facts, by their ids, are answered with a verdict that the gold accepts. */
  List<String> found() {
    return ids(gold.facts().stream().filter(this::isFound));
  }

  /** Returns the ids of the required conflicts that are not found. */
  List<String> missedConflicts() {
    return ids(
        gold.facts().stream()
            .filter(fact -> fact.isConflict() && fact.required() && !isFound(fact)));
  }

  /** Returns the ids of the required conflicts that are found. */
  List<String> foundConflicts() {
    return ids(
        gold.facts().stream()
            .filter(fact -> fact.isConflict() && fact.required() && isFound(fact)));
  }

  /** Returns the ids of the agreements and refinements that are lined up. */
  List<String> linedUp() {
    return ids(gold.facts().stream().filter(fact -> !fact.isConflict() && isFound(fact)));
  }

  /** Tells of every agreement that is called a dispute, and of claims wrongly put into one. */
  List<String> falseAlarms() {
    List<String> alarms = new ArrayList<>();
    for (GoldStory.Fact fact : gold.facts()) {
      Optional<Verdict> verdict = verdict(fact);
      if (!fact.isConflict() && verdict.filter(GoldJudge::isAlarm).isPresent() && !isFound(fact)) {
        alarms.add(fact.id() + " is called " + RuleNames.of(verdict.orElseThrow()));
      }
    }
    for (GoldStory.Apart apart : gold.apart()) {
      findings.stream()
          .filter(finding -> isAlarm(finding.verdict()))
          .filter(finding -> values(covered(finding, apart.claims())) > 1)
          .findFirst()
          .ifPresent(finding -> alarms.add(finding.fact().attribute() + ": " + apart.why()));
    }
    return alarms;
  }

  /** Returns what was answered to every gold fact, by its id; {@code missed} where nothing was. */
  Map<String, String> answers() {
    Map<String, String> answers = new TreeMap<>();
    gold.facts()
        .forEach(fact -> answers.put(fact.id(), verdict(fact).map(RuleNames::of).orElse("missed")));
    return answers;
  }

  private boolean isFound(GoldStory.Fact fact) {
    return verdict(fact).map(RuleNames::of).filter(fact.accept()::contains).isPresent();
  }

  /** Returns the best verdict that the check gives to a gold fact. */
  private Optional<Verdict> verdict(GoldStory.Fact fact) {
    List<Verdict> verdicts =
        findings.stream().filter(f -> answers(f, fact)).map(Finding::verdict).toList();
    return verdicts.stream()
        .filter(verdict -> fact.accept().contains(RuleNames.of(verdict)))
        .findFirst()
        .or(() -> verdicts.stream().findFirst());
  }

  private static boolean answers(Finding finding, GoldStory.Fact fact) {
    if (!kindFits(finding.fact().role().kind(), fact.kind())) {
      return false;
    }
    List<GoldStory.Claim> hit = covered(finding, fact.claims());
    return fact.isConflict()
        ? values(hit) > 1
        : hit.stream().map(GoldStory.Claim::article).distinct().count() > 1;
  }

  private static boolean kindFits(FactKind kind, String wanted) {
    return wanted.equals("other") || kind == FactKind.OTHER || RuleNames.of(kind).equals(wanted);
  }

  private static long values(List<GoldStory.Claim> claims) {
    return claims.stream().map(GoldStory.Claim::value).distinct().count();
  }

  private static List<GoldStory.Claim> covered(Finding finding, List<GoldStory.Claim> claims) {
    return claims.stream()
        .filter(gold -> finding.fact().claims().stream().anyMatch(claim -> covers(claim, gold)))
        .toList();
  }

  private static boolean covers(BoundClaim claim, GoldStory.Claim gold) {
    if (!GoldStory.stem(claim.article().path()).equals(gold.article())) {
      return false;
    }
    if (claim.claim().evidence().span().overlaps(new Span(gold.start(), gold.end()))) {
      return true;
    }
    String said = claim.claim().evidence().text().strip();
    String wanted = gold.text().strip();
    return said.equals(wanted)
        || (Math.min(said.length(), wanted.length()) >= TELLING_LENGTH
            && (said.contains(wanted) || wanted.contains(said)));
  }

  private static boolean isAlarm(Verdict verdict) {
    return verdict == Verdict.CONFLICT || verdict == Verdict.SELF_CONFLICT;
  }

  private static List<String> ids(Stream<GoldStory.Fact> facts) {
    return facts.map(GoldStory.Fact::id).sorted().toList();
  }
}
