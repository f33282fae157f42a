package twosource.compare;

import twosource.align.BoundClaim;
import twosource.align.Subject;
import twosource.rule.Comparison;
import twosource.value.Dimension;
import twosource.value.Quantity;
import twosource.value.Range;

/** Compares numbers and durations as the ranges that their words allow. */
final class RangeComparator implements ValueComparator {

  private final Comparison comparison;

  RangeComparator(Comparison comparison) {
    this.comparison = comparison;
  }

  @Override
  public Judgement compare(BoundClaim a, BoundClaim b, Subject subject) {
    Quantity first = (Quantity) a.value();
    Quantity second = (Quantity) b.value();
    if (isUnlike(first, second)) {
      return new Judgement(
          Fit.COMPATIBLE,
          Words.both(a, b) + " are in units that nothing converts into one another");
    }
    return switch (first.relationTo(second)) {
      case EQUAL -> new Judgement(Fit.SAME, Words.both(a, b) + " are the same");
      case CONTAINS, WITHIN, OVERLAPS ->
          new Judgement(
              Fit.COMPATIBLE,
              Words.both(a, b) + " fit, read as " + first.print() + " and " + second.print());
      case APART -> apart(a, b, first, second);
    };
  }

  private Judgement apart(BoundClaim a, BoundClaim b, Quantity first, Quantity second) {
    String readings =
        Words.both(a, b) + ", read as " + first.print() + " and " + second.print() + ",";
    if (first.rounded(comparison.round()).fits(second)
        || second.rounded(comparison.round()).fits(first)) {
      return new Judgement(
          Fit.COMPATIBLE,
          readings + " fit, as the rule lets a round number stand for what is near");
    }
    if (isWithinTolerance(first, second)) {
      return new Judgement(
          Fit.COMPATIBLE,
          readings
              + " differ by no more than the "
              + Math.round(comparison.tolerance() * 100)
              + " percent that the rule allows");
    }
    if (mayBeBirthday(first, second)) {
      return new Judgement(
          Fit.RECONCILABLE, readings + " differ by a year; both hold if a birthday lies between");
    }
    if (comparison.grows() && laterIsGreater(a, b, first.range(), second.range())) {
      return new Judgement(Fit.UPDATED, readings + " differ; the later article has the greater");
    }
    return new Judgement(Fit.EXCLUSIVE, readings + " exclude each other");
  }

  /** Tells two currencies, which are both money, from a count and a length. */
  private static boolean isUnlike(Quantity a, Quantity b) {
    return !a.isComparableWith(b) && a.unit().dimension() == b.unit().dimension();
  }

  /** Tells whether one age begins where the other ends. */
  private static boolean mayBeBirthday(Quantity a, Quantity b) {
    return a.unit().dimension() == Dimension.AGE
        && a.unit().equals(b.unit())
        && (a.range().hi() == b.range().lo() || b.range().hi() == a.range().lo());
  }

  private boolean isWithinTolerance(Quantity a, Quantity b) {
    return a.unit().equals(b.unit())
        && (a.stretched(comparison.tolerance()).fits(b)
            || b.stretched(comparison.tolerance()).fits(a));
  }

  private static boolean laterIsGreater(BoundClaim a, BoundClaim b, Range first, Range second) {
    return a.article()
        .claims()
        .date()
        .flatMap(
            ours ->
                b.article()
                    .claims()
                    .date()
                    .map(
                        theirs ->
                            ours.isBefore(theirs)
                                ? first.hi() <= second.lo()
                                : theirs.isBefore(ours) && second.hi() <= first.lo()))
        .orElse(false);
  }
}
