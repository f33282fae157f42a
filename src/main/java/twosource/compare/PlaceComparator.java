package twosource.compare;

import java.util.OptionalDouble;
import twosource.align.BoundClaim;
import twosource.align.Subject;
import twosource.value.Place;

/** Compares places: one inside the other is no dispute, sisters are. */
final class PlaceComparator implements ValueComparator {

  /** A place this near to a city is often called by the city's name. */
  private static final double METROPOLITAN_KM = 40;

  @Override
  public Judgement compare(BoundClaim a, BoundClaim b, Subject subject) {
    Place first = (Place) a.value();
    Place second = (Place) b.value();
    return switch (first.relationTo(second)) {
      case EQUAL -> new Judgement(Fit.SAME, Words.both(a, b) + " are one place");
      case CONTAINS -> inside(b, a);
      case WITHIN -> inside(a, b);
      case OVERLAPS -> new Judgement(Fit.COMPATIBLE, Words.both(a, b) + " can be one place");
      case APART -> apart(a, b, first, second);
    };
  }

  private static Judgement inside(BoundClaim inner, BoundClaim outer) {
    return new Judgement(Fit.COMPATIBLE, Words.quoted(inner) + " lies in " + Words.quoted(outer));
  }

  private static Judgement apart(BoundClaim a, BoundClaim b, Place first, Place second) {
    OptionalDouble distance = first.distanceKm(second);
    String places =
        Words.both(a, b) + " (" + first.label() + "; " + second.label() + ") are two places";
    if (distance.isEmpty()) {
      return new Judgement(Fit.EXCLUSIVE, places);
    }
    String apart = places + ", " + Math.round(distance.getAsDouble()) + " km apart";
    return distance.getAsDouble() <= METROPOLITAN_KM
        ? new Judgement(
            Fit.RECONCILABLE, apart + "; both hold if one is named for the city that it lies near")
        : new Judgement(Fit.EXCLUSIVE, apart);
  }
}
