package twosource.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import twosource.align.BoundClaim;
import twosource.align.Thing;
import twosource.compare.Check;
import twosource.compare.FactJudge;
import twosource.compare.Finding;
import twosource.rule.RuleNames;
import twosource.text.Span;

/** Holds one story with one change against the same story without it. */
final class Trial {

  private static final FactJudge JUDGE = new FactJudge();

  private final Candidate candidate;
  private final Change change;
  private final Check check;

  Trial(Candidate candidate, Change change, Check check) {
    this.candidate = candidate;
    this.change = change;
    this.check = check;
  }

  /**
   * Returns what became of the change; nothing where the new value, as it was read, contradicts no
   * other origin, so that there is nothing to notice.
   */
  Optional<Outcome> outcome() {
    Candidate.Stated telling = candidate.stated().get(0);
    int others = 0;
    for (Candidate.Stated stated : candidate.stated()) {
      int contradicted = contradicted(stated);
      if (contradicted > others) {
        others = contradicted;
        telling = stated;
      }
    }
    return others == 0 ? Optional.empty() : Optional.of(outcome(telling, others));
  }

  /** Counts the other origins that the new value contradicts, or would if it were read. */
  private int contradicted(Candidate.Stated stated) {
    List<BoundClaim> now = changed(stated.attribute());
    return Candidate.origins(
        stated.others().stream()
            .filter(
                other ->
                    now.isEmpty()
                        || now.stream()
                            .anyMatch(
                                claim -> JUDGE.disputes(stated.finding().fact(), claim, other)))
            .toList());
  }

  private Outcome outcome(Candidate.Stated telling, int others) {
    List<Finding> noticed = new ArrayList<>();
    List<Finding> alarms = new ArrayList<>();
    for (Finding finding : Base.disputed(check)) {
      if (Base.covers(finding, path(), placed())) {
        noticed.add(finding);
      } else if (isNew(finding)) {
        alarms.add(finding);
      }
    }
    return new Outcome(
        candidate.article(),
        change,
        candidate.stated().stream().map(Candidate.Stated::attribute).distinct().toList(),
        others,
        noticed,
        alarms,
        noticed.isEmpty() ? Optional.of(cause(telling)) : Optional.empty());
  }

  /** Tells whether no dispute about the same rested on two of the same claims before. */
  private boolean isNew(Finding finding) {
    Set<String> places = places(finding, true);
    return candidate.base().disputed().stream()
        .filter(old -> old.fact().attribute().equals(finding.fact().attribute()))
        .map(old -> places(old, false))
        .noneMatch(old -> old.stream().filter(places::contains).count() > 1);
  }

  /** Returns where the claims of a finding begin in the articles as they were. */
  private Set<String> places(Finding finding, boolean changed) {
    Set<String> places = new TreeSet<>();
    for (BoundClaim claim : finding.fact().claims()) {
      String path = claim.article().path();
      int start = claim.claim().evidence().span().start();
      places.add(path + ":" + (changed && path.equals(path()) ? change.earlier(start) : start));
    }
    return places;
  }

  private String cause(Candidate.Stated telling) {
    List<BoundClaim> now = changed(telling.attribute());
    if (now.isEmpty()) {
      return "not read";
    }
    return check.findings().stream()
        .filter(finding -> finding.fact().attribute().equals(telling.attribute()))
        .filter(finding -> Base.covers(finding, path(), placed()))
        .filter(Trial::isShared)
        .map(finding -> "called " + RuleNames.of(finding.verdict()))
        .findFirst()
        .orElse("read as " + now.get(0).value().print() + ", not lined up");
  }

  private static boolean isShared(Finding finding) {
    return finding.fact().claims().stream().map(claim -> claim.article().path()).distinct().count()
        > 1;
  }

  /** Returns what the changed words are claimed to say of one frame and role. */
  private List<BoundClaim> changed(String attribute) {
    return check.alignment().subjects().stream()
        .flatMap(subject -> subject.things().stream())
        .flatMap(Trial::claims)
        .filter(named -> named.attribute().equals(attribute))
        .map(Named::claim)
        .filter(claim -> Base.lies(claim, path(), placed()))
        .toList();
  }

  private record Named(String attribute, BoundClaim claim) {}

  private static Stream<Named> claims(Thing thing) {
    return thing.claims().stream()
        .map(claim -> new Named(thing.frame() + "." + claim.role(), claim));
  }

  private String path() {
    return candidate.article().path();
  }

  private List<Span> placed() {
    return change.placed();
  }
}
