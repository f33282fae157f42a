package twosource.align;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import twosource.rule.Sameness.Weights;
import twosource.value.Place;
import twosource.value.Quantity;
import twosource.value.TimeInterval;
import twosource.value.Value;

/**
 * Tells how close a claim of one thing lies to a claim of another, as far as a rule lets values be
 * near, and with what is said of the length of the things reckoned in: {@code began at 5pm, lasted
 * two hours} and {@code ended at 7pm}.
 */
final class ClaimCloseness {

  private static final double NEAR_KM = 100;

  private final Weights weights;
  private final Thing first;
  private final Thing second;

  ClaimCloseness(Weights weights, Thing first, Thing second) {
    this.weights = weights;
    this.first = first;
    this.second = second;
  }

  Closeness of(BoundClaim a, BoundClaim b) {
    Closeness closeness = ValueCloseness.of(a.value(), b.value());
    if (closeness == Closeness.APART && isNear(a.value(), b.value())) {
      return Closeness.NEAR;
    }
    boolean reckoned =
        closeness.compareTo(Closeness.NEAR) >= 0
            && a.value() instanceof TimeInterval ours
            && b.value() instanceof TimeInterval theirs
            && EventTimes.fit(ours, a.claim().phase(), theirs, b.claim().phase(), length());
    return reckoned ? Closeness.OVERLAPS : closeness;
  }

  /** Tells whether amounts or places that exclude one another are near, if the rule asks for it. */
  private boolean isNear(Value a, Value b) {
    if (a instanceof Quantity ours && b instanceof Quantity theirs) {
      return ours.stretched(weights.within()).fits(theirs)
          || theirs.stretched(weights.within()).fits(ours);
    }
    return weights.near() != weights.apart()
        && a instanceof Place ours
        && b instanceof Place theirs
        && ours.distanceKm(theirs).orElse(Double.MAX_VALUE) <= NEAR_KM;
  }

  private Optional<Duration> length() {
    return EventTimes.lengthOf(List.of(first, second));
  }
}
