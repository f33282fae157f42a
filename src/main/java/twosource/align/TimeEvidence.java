package twosource.align;

import java.util.List;
import java.util.Optional;
import twosource.rule.Frame;
import twosource.rule.Sameness.Weights;
import twosource.value.Granularity;
import twosource.value.Relation;
import twosource.value.TimeInterval;
import twosource.value.Value;

/** Weighs what the times of two clauses, or the days of their articles, say against one thing. */
final class TimeEvidence {

  /** How many days before or after an article its own days may reach. */
  private static final int DAYS = 3;

  private final ClauseRoles roles;
  private final double against;

  TimeEvidence(Frame frame, ClauseRoles roles) {
    this.roles = roles;
    this.against =
        Optional.ofNullable(frame.same().weights().get(roles.time()))
            .map(Weights::apart)
            .orElse(0.0);
  }

  /**
   * Speaks against one thing where only one of two clauses tells of a time, and that lies far from
   * the days of the other's article, or where none tells of one and the articles lie far apart: a
   * clause without a time is of the days of its article.
   */
  Optional<Weighing.Reason> ofDays(Thing first, Thing second) {
    boolean both = !roles.times(first).isEmpty() && !roles.times(second).isEmpty();
    boolean dated =
        roles.value(first).filter(claim -> claim.value() instanceof TimeInterval).isPresent();
    Optional<TimeInterval> ours = ownDays(first);
    Optional<TimeInterval> theirs = ownDays(second);
    boolean told = both || dated || ours.isEmpty() || theirs.isEmpty();
    return told || ours.get().relationTo(theirs.get()) != Relation.APART
        ? Optional.empty()
        : Optional.of(reason(roles.time(), ours.get(), theirs.get()));
  }

  private Optional<TimeInterval> ownDays(Thing thing) {
    List<BoundClaim> times = roles.times(thing);
    if (!times.isEmpty()) {
      return Optional.of((TimeInterval) times.get(0).value());
    }
    return thing
        .article()
        .date()
        .map(
            date ->
                new TimeInterval(
                    date.day().minusDays(DAYS).atStartOfDay(),
                    date.day().plusDays(DAYS).atStartOfDay(),
                    Granularity.DAY));
  }

  /**
   * Speaks against one thing where the same words mean two times: they are those of two days, or
   * those of one who is quoted later.
   */
  Optional<Weighing.Reason> ofSameWords(Thing first, Thing second) {
    BoundClaim ours = roles.value(first).orElseThrow();
    BoundClaim theirs = roles.value(second).orElseThrow();
    boolean twice =
        ours.value() instanceof TimeInterval
            && ours.claim().evidence().text().equals(theirs.claim().evidence().text())
            && ValueCloseness.of(ours.value(), theirs.value()).isApart();
    return twice
        ? Optional.of(reason(ours.role(), ours.value(), theirs.value()))
        : Optional.empty();
  }

  private Weighing.Reason reason(String role, Value ours, Value theirs) {
    return new Weighing.Reason(role, ours.print(), theirs.print(), Closeness.APART, against);
  }
}
