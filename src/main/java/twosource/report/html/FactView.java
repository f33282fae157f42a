package twosource.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import twosource.align.Fact;
import twosource.compare.Finding;
import twosource.report.FindingText;
import twosource.rule.RuleNames;

/**
 * Shows a fact with its claims and everything that explains its verdict.
 *
 * @param id of the fact, which is its anchor too
 * @param rule the attribute and the file that compares it
 * @param linksId anchor of what tells why the things of its articles were taken for one
 * @param isLinkedElsewhere whether another fact of the same subject shows it already
 * @param links what tells so, if no other fact shows it
 * @param differences word by word, between wordings
 */
record FactView(
    String id,
    String fingerprint,
    String title,
    VerdictMark verdict,
    String severity,
    String kind,
    String reasoning,
    String rule,
    List<GroupView> groups,
    List<WordDiff> differences,
    String linksId,
    boolean isLinkedElsewhere,
    List<LinkView> links,
    Optional<StepChart> growth) {

  /** Shows the claims of one group. */
  record GroupView(
      String letter, String colour, String values, String bearers, List<ClaimView> claims) {

    static GroupView of(CheckIndex index, Group group) {
      return new GroupView(
          group.letter(),
          group.colour(),
          group.values(),
          group.bearers(),
          group.claims().stream().map(claim -> ClaimView.of(index, claim)).distinct().toList());
    }
  }

  /** Shows findings in their order; why things are one is shown with the first fact of each. */
  static List<FactView> of(CheckIndex index, List<Finding> findings, Set<String> shown) {
    List<FactView> views = new ArrayList<>();
    for (Finding finding : findings) {
      Fact fact = finding.fact();
      boolean several = !fact.subject().links().isEmpty();
      boolean first = shown.add(fact.subject().id());
      views.add(of(index, finding, several && !first));
    }
    return views;
  }

  private static FactView of(CheckIndex index, Finding finding, boolean linkedElsewhere) {
    Fact fact = finding.fact();
    List<Group> groups = Group.of(finding);
    return new FactView(
        fact.id(),
        finding.fingerprint(),
        FindingText.title(fact),
        VerdictMark.of(finding.verdict()),
        RuleNames.of(finding.severity()),
        RuleNames.of(fact.role().kind()),
        finding.reasoning(),
        fact.attribute() + " (" + fact.frame().file() + ")",
        groups.stream().map(group -> GroupView.of(index, group)).toList(),
        WordDiff.between(groups),
        "why-" + fact.subject().id(),
        linkedElsewhere,
        linkedElsewhere ? List.of() : LinkView.of(fact),
        StepChart.of(finding));
  }

  /** Returns {@code 2 hours (Mail) · 40 minutes (Wire)}, to be read while the fact is closed. */
  String sides() {
    return groups.stream()
        .map(group -> group.letter() + " " + group.values())
        .collect(Collectors.joining(" · "));
  }

  boolean isAcceptable() {
    return !severity.equals("none");
  }

  /** Returns the command that accepts the dispute. */
  String acceptCommand() {
    return "twosource accept " + fingerprint + " --reason \"…\"";
  }
}
