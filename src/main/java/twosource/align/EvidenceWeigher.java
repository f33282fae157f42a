package twosource.align;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import twosource.rule.Frame;
import twosource.rule.Sameness.Weights;
import twosource.value.Parties;
import twosource.value.TimeInterval;

/**
 * Weighs what speaks for and against two things being one, role by role, as record linkage does
 * (Fellegi and Sunter 1969).
 */
final class EvidenceWeigher implements Weigher {

  private final Frame frame;

  EvidenceWeigher(Frame frame) {
    this.frame = frame;
  }

  @Override
  public Set<String> keys(Thing thing) {
    return BlockingKeys.of(frame, thing);
  }

  @Override
  public Weighing weigh(Thing first, Thing second) {
    List<Weighing.Reason> reasons = new ArrayList<>();
    for (Map.Entry<String, Weights> entry : frame.same().weights().entrySet()) {
      Optional<Weighing.Reason> reason = reason(entry.getKey(), entry.getValue(), first, second);
      if (reason.isPresent()) {
        reasons.add(reason.get());
      }
    }
    lead(first, second).ifPresent(reasons::add);
    return new Weighing(first, second, reasons, isMet(reasons));
  }

  /** Two articles of one story open with one event. */
  private Optional<Weighing.Reason> lead(Thing first, Thing second) {
    return first.lead() && second.lead() && frame.same().lead() != 0
        ? Optional.of(
            new Weighing.Reason(
                Weighing.LEAD,
                first.mentions().get(0).trigger().text(),
                second.mentions().get(0).trigger().text(),
                Closeness.EQUAL,
                frame.same().lead()))
        : Optional.empty();
  }

  /** Weighs what only one of two things tells. */
  private Optional<Weighing.Reason> onlyOne(
      String role, Weights weights, Thing first, Thing second) {
    List<BoundClaim> ours = first.evidence(role);
    List<BoundClaim> theirs = second.evidence(role);
    boolean past = isOfNow(ours, first, theirs) || isOfNow(theirs, second, ours);
    double points = past ? weights.apart() : weights.only();
    if (points == 0 || ours.isEmpty() == theirs.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Weighing.Reason(
            role,
            ours.isEmpty() ? "" : text(ours.get(0)),
            theirs.isEmpty() ? "" : text(theirs.get(0)),
            Closeness.APART,
            points));
  }

  /** What an article opens with, without any time, is not of long ago as the other is. */
  private boolean isOfNow(List<BoundClaim> none, Thing thing, List<BoundClaim> others) {
    return none.isEmpty() && thing.lead() && frame.same().lead() != 0 && Openings.isPast(others);
  }

  /** Tells whether what the frame needs speaks for it, or what may stand in for it. */
  private boolean isMet(List<Weighing.Reason> reasons) {
    List<String> needs = frame.same().needs();
    List<String> instead = frame.same().instead();
    boolean told = reasons.stream().anyMatch(reason -> isNeeded(reason, needs));
    if (told || instead.isEmpty()) {
      return reasons.stream().anyMatch(reason -> isNeeded(reason, needs) && reason.points() > 0);
    }
    return instead.stream()
        .allMatch(role -> reasons.stream().anyMatch(reason -> reason.speaksFor(role)));
  }

  /** An article's opening needs nothing else. */
  private static boolean isNeeded(Weighing.Reason reason, List<String> needs) {
    return needs.contains(reason.role()) || reason.role().equals(Weighing.LEAD);
  }

  private Optional<Weighing.Reason> reason(
      String role, Weights weights, Thing first, Thing second) {
    List<BoundClaim> ours = narrowest(first.evidence(role));
    List<BoundClaim> theirs = narrowest(second.evidence(role));
    if (ours.isEmpty() || theirs.isEmpty()) {
      return onlyOne(role, weights, first, second);
    }
    if (ours.get(0).value() instanceof Parties) {
      boolean borrowed = first.claims(role).isEmpty() || second.claims(role).isEmpty();
      return Optional.of(PartyEvidence.weigh(role, weights, ours, theirs, borrowed));
    }
    ClaimPair pair = ClaimPair.closest(ours, theirs, new ClaimCloseness(weights, first, second));
    double points = pair.closeness().points(weights);
    return Optional.of(
        new Weighing.Reason(
            role,
            text(pair.first()),
            text(pair.second()),
            pair.closeness(),
            points > 0 ? points * pair.share() : points));
  }

  /** Of several times of one thing the narrowest tell best which thing it is. */
  private static List<BoundClaim> narrowest(List<BoundClaim> claims) {
    Optional<Duration> least =
        claims.stream().flatMap(claim -> length(claim).stream()).min(Duration::compareTo);
    return least.isEmpty()
        ? claims
        : claims.stream().filter(claim -> length(claim).equals(least)).toList();
  }

  private static Optional<Duration> length(BoundClaim claim) {
    return claim.value() instanceof TimeInterval time
        ? Optional.of(time.length())
        : Optional.empty();
  }

  private static String text(BoundClaim claim) {
    return claim.claim().evidence().text();
  }
}
