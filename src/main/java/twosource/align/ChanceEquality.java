package twosource.align;

import java.util.List;
import java.util.stream.Stream;
import twosource.value.Quantity;
import twosource.value.Unit;

/** Lessens what equal values tell of two clauses being about one thing, where chance may do it. */
final class ChanceEquality {

  /** What the equality of two small numbers tells, against that of two great ones. */
  private static final double CHANCE = 0.6;

  private static final double SMALL = 10;

  private final ClauseRoles roles;

  ChanceEquality(ClauseRoles roles) {
    this.roles = roles;
  }

  /**
   * Small numbers are equal by chance more often than great ones, and what only has a lower bound
   * holds nearly everything.
   */
  Weighing.Reason tempered(Weighing.Reason reason, Thing first, Thing second) {
    if (reason.points() <= 0 || !roles.values().contains(reason.role())) {
      return reason;
    }
    List<BoundClaim> both =
        Stream.of(first, second).flatMap(thing -> roles.value(thing).stream()).toList();
    return new Weighing.Reason(
        reason.role(),
        reason.firstText(),
        reason.secondText(),
        reason.closeness(),
        reason.points() * share(both, reason.closeness()));
  }

  private static double share(List<BoundClaim> both, Closeness closeness) {
    if (closeness != Closeness.EQUAL && both.stream().anyMatch(ChanceEquality::isUnbounded)) {
      return 0;
    }
    return both.stream().anyMatch(ChanceEquality::isSmall) ? CHANCE : 1;
  }

  private static boolean isUnbounded(BoundClaim claim) {
    return claim.value() instanceof Quantity quantity
        && (Double.isInfinite(quantity.range().lo()) || Double.isInfinite(quantity.range().hi()));
  }

  private static boolean isSmall(BoundClaim claim) {
    return claim.value() instanceof Quantity quantity
        && (quantity.unit().equals(Unit.COUNT) || quantity.unit().equals(Unit.ORDINAL))
        && quantity.range().hi() < SMALL;
  }
}
