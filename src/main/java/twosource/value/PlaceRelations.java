package twosource.value;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Relates places to one another; see {@link Place#relationTo}. */
final class PlaceRelations {

  /** How far from a place "near" it may reach, where no distance is said. */
  private static final double NEAR_KM = 100;

  /** What a distance may be off by, beside a share of itself: cities have a size. */
  private static final double SLACK_KM = 15;

  private static final double SLACK_SHARE = 0.3;

  private PlaceRelations() {}

  static Relation relate(Place one, Place other) {
    if (one.path().equals(other.path()) && one.bearing().equals(other.bearing())) {
      return Relation.EQUAL;
    }
    return one.bearing().isInside() && other.bearing().isInside()
        ? relateInside(one, other)
        : relateNear(one, other);
  }

  private static Relation relateInside(Place one, Place other) {
    if (parted(one, other)) {
      return Relation.APART;
    }
    if (holds(one, other)) {
      return Relation.CONTAINS;
    }
    return holds(other, one) ? Relation.WITHIN : Relation.OVERLAPS;
  }

  /**
   * Tells whether the inner lies in the outer: its path goes on where the outer's ends, or it is
   * somewhere within the same end.
   */
  private static boolean holds(Place outer, Place inner) {
    int length = outer.path().size();
    return outer.bearing().mode() == Bearing.Mode.AT
        && length <= inner.path().size()
        && outer.path().equals(inner.path().subList(0, length))
        && (length < inner.path().size() || inner.bearing().mode() != Bearing.Mode.AT);
  }

  /** Tells whether two paths give different names to one level. */
  private static boolean parted(Place one, Place other) {
    // The gazetteer's own names are exact: Daytona is not short for Daytona Beach.
    boolean exact = one.coordinates().isPresent() && other.coordinates().isPresent();
    for (PlaceStep step : one.path()) {
      Optional<String> name = other.at(step.level());
      if (name.isPresent() && differ(step, name.get(), exact)) {
        return true;
      }
    }
    return false;
  }

  private static boolean differ(PlaceStep step, String other, boolean exact) {
    return switch (step.level()) {
      case CONTINENT, COUNTRY, DIVISION, DISTRICT -> !step.name().equals(other);
      case AREA -> false;
      case CITY, QUARTER -> exact ? !step.name().equals(other) : !alike(step.name(), other);
      case VENUE, ROOM -> !alike(step.name(), other);
    };
  }

  /**
   * Tells whether two names may be one: the same words, one spelling of another, or one the other
   * with words left out ("the Larch", "the Larch Golf Club").
   */
  private static boolean alike(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    if (a.equals(b)
        || (" " + a + " ").contains(" " + b + " ")
        || (" " + b + " ").contains(" " + a + " ")) {
      return true;
    }
    int allowed = Math.min(a.length(), b.length()) / 5;
    return allowed > 0 && new LevenshteinDistance(allowed).apply(a, b) >= 0;
  }

  private static Relation relateNear(Place one, Place other) {
    OptionalDouble distance = one.distanceKm(other);
    if (distance.isEmpty() || coarse(one) || coarse(other)) {
      return far(one, other) ? Relation.APART : Relation.OVERLAPS;
    }
    double reach = Math.max(reach(one.bearing()), reach(other.bearing()));
    return distance.getAsDouble() > reach ? Relation.APART : Relation.OVERLAPS;
  }

  /** Returns how far from its point a place may lie. */
  private static double reach(Bearing bearing) {
    if (bearing.isInside()) {
      return 0;
    }
    if (bearing.distanceKm().isEmpty()) {
      return NEAR_KM;
    }
    double said = bearing.distanceKm().getAsDouble();
    return SLACK_KM + said * (bearing.isPoint() ? SLACK_SHARE : 1 + SLACK_SHARE);
  }

  /** Tells whether a place is too large, or too little known, to measure distances from. */
  private static boolean coarse(Place place) {
    Optional<PlaceStep> innermost = place.innermost();
    return innermost.isEmpty() || innermost.get().level().compareTo(PlaceLevel.DISTRICT) <= 0;
  }

  /**
   * Tells whether the paths alone keep two places apart of which one is beside its path's end:
   * other countries, when that end is a city; what is near a border may lie beyond it.
   */
  private static boolean far(Place one, Place other) {
    boolean border =
        (!one.bearing().isInside() && coarse(one))
            || (!other.bearing().isInside() && coarse(other));
    Optional<String> here = one.at(PlaceLevel.COUNTRY);
    Optional<String> there = other.at(PlaceLevel.COUNTRY);
    return !border && here.isPresent() && there.isPresent() && !here.equals(there);
  }
}
