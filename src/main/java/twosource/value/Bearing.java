package twosource.value;

import java.util.OptionalDouble;

/**
 * Says how a statement fixes its place by the path that it gives.
 *
 * @param distanceKm how far from the path's end, where {@code mode} is {@code NEAR} and it is said
 * @param degrees in which direction from the path's end, clockwise from north, where {@code mode}
 *     is {@code NEAR} and it is said
 */
public record Bearing(Mode mode, OptionalDouble distanceKm, OptionalDouble degrees) {

  /** Names the ways to fix a place by a path. */
  public enum Mode {
    /** The place is the path's end: {@code in Lima}. */
    AT,
    /** The place lies somewhere within the path's end: {@code a hotel in Lima}. */
    SOMEWHERE,
    /** As {@code SOMEWHERE}, and kept back: {@code an undisclosed location in Lima}. */
    WITHHELD,
    /** The place lies beside the path's end: {@code near Lima, 30 miles south of Lima}. */
    NEAR
  }

  public static final Bearing AT = of(Mode.AT);
  public static final Bearing SOMEWHERE = of(Mode.SOMEWHERE);
  public static final Bearing WITHHELD = of(Mode.WITHHELD);
  public static final Bearing NEAR = of(Mode.NEAR);

  public Bearing {
    if (mode != Mode.NEAR && (distanceKm.isPresent() || degrees.isPresent())) {
      throw new IllegalArgumentException("a distance or direction with " + mode);
    }
  }

  public static Bearing near(OptionalDouble distanceKm, OptionalDouble degrees) {
    return new Bearing(Mode.NEAR, distanceKm, degrees);
  }

  private static Bearing of(Mode mode) {
    return new Bearing(mode, OptionalDouble.empty(), OptionalDouble.empty());
  }

  /** Tells whether the place lies at or within the path's end. */
  public boolean isInside() {
    return mode != Mode.NEAR;
  }

  /** Tells whether distance or direction is said. */
  public boolean isMeasured() {
    return distanceKm.isPresent() || degrees.isPresent();
  }

  /** Tells whether both distance and direction are said, so that they lead to one point. */
  public boolean isPoint() {
    return distanceKm.isPresent() && degrees.isPresent();
  }
}
