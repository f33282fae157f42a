package twosource.compare;

import java.util.Optional;
import twosource.align.BoundClaim;
import twosource.align.Subject;
import twosource.rule.Comparison;
import twosource.value.Dimension;
import twosource.value.Quantity;

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
    Optional<String> growth = comparison.grows() ? Growth.between(a, b) : Optional.empty();
    if (growth.isPresent()) {
      return new Judgement(Fit.UPDATED, readings + " differ; " + growth.get());
    }
    if (comparison.varies() && !areOfOneDay(a, b)) {
      return new Judgement(Fit.UPDATED, readings + " differ; it changes from time to time");
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

  /** One article tells of more than one moment; two without a date are taken to be of one day. */
  private static boolean areOfOneDay(BoundClaim a, BoundClaim b) {
    return !a.article().path().equals(b.article().path())
        && a.article().claims().date().equals(b.article().claims().date());
  }
}
