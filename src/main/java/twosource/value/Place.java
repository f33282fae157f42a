package twosource.value;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.StringJoiner;

/**
 * Holds a place as the known part of its path from the outermost level to its own.
 *
 * <p>A level that is not said is missing, in the middle too: of {@code the Larch Club} only the
 * venue is known, of {@code the Larch Club, Fla.} all but district and city.
 *
 * @param path in order of level, each level at most once; empty only where the place is withheld
 * @param coordinates of the path's end, or of the innermost level on it whose coordinates are known
 */
public record Place(List<PlaceStep> path, Optional<Coordinates> coordinates, Bearing bearing)
    implements Value {

  public Place {
    path = List.copyOf(path);
    for (int i = 1; i < path.size(); i++) {
      if (path.get(i - 1).level().compareTo(path.get(i).level()) >= 0) {
        throw new IllegalArgumentException("levels out of order: " + path);
      }
    }
    if (path.isEmpty() && bearing.mode() != Bearing.Mode.WITHHELD) {
      throw new IllegalArgumentException("a place without a path");
    }
  }

  /** Makes a place without coordinates. */
  public static Place of(PlaceStep... path) {
    return new Place(List.of(path), Optional.empty(), Bearing.AT);
  }

  /** Returns the name at a level, or empty where it is not known. */
  public Optional<String> at(PlaceLevel level) {
    return path.stream().filter(step -> step.level() == level).map(PlaceStep::name).findFirst();
  }

  /** Returns the innermost known step, or empty for a place that is wholly withheld. */
  public Optional<PlaceStep> innermost() {
    return path.isEmpty() ? Optional.empty() : Optional.of(path.get(path.size() - 1));
  }

  /** Returns this place with a step added, in place of what stood at its level. */
  public Place with(PlaceLevel level, String name) {
    Map<PlaceLevel, PlaceStep> steps = new EnumMap<>(PlaceLevel.class);
    path.forEach(step -> steps.put(step.level(), step));
    steps.put(level, new PlaceStep(level, name));
    return new Place(List.copyOf(steps.values()), coordinates, bearing);
  }

  public Place with(Bearing otherBearing) {
    return new Place(path, coordinates, otherBearing);
  }

  /** Returns the great-circle distance, or empty where either has no coordinates. */
  public OptionalDouble distanceKm(Place other) {
    Optional<Coordinates> here = point();
    Optional<Coordinates> there = other.point();
    return here.isPresent() && there.isPresent()
        ? OptionalDouble.of(here.get().distanceKm(there.get()))
        : OptionalDouble.empty();
  }

  /** Returns where the place itself lies: the coordinates, moved as far as its bearing says. */
  Optional<Coordinates> point() {
    return bearing.isPoint()
        ? coordinates.map(
            from -> from.moved(bearing.distanceKm().getAsDouble(), bearing.degrees().getAsDouble()))
        : coordinates;
  }

  /**
   * Relates two places.
   *
   * <p>Sisters are apart; a place whose path leaves out what would tell the two apart overlaps with
   * the other, so that the Larch Club, of which no city is known, speaks against no city. Nearness
   * overlaps with all that the distance allows. Coordinates alone never make two places differ.
   */
  public Relation relationTo(Place other) {
    return PlaceRelations.relate(this, other);
  }

  /** Prints {@code Tampa, Florida, US}: the names as a reader would say them, innermost first. */
  public String label() {
    StringJoiner names = new StringJoiner(", ");
    for (int i = path.size() - 1; i >= 0; i--) {
      PlaceLevel level = path.get(i).level();
      boolean said = level != PlaceLevel.CONTINENT && level != PlaceLevel.DISTRICT;
      if (said || i == path.size() - 1) {
        names.add(path.get(i).name());
      }
    }
    return prefix() + names;
  }

  /** Prints {@code US > Florida > - > Tampa}, a dash for each level between that is not known. */
  @Override
  public String print() {
    StringJoiner names = new StringJoiner(" > ");
    boolean begun = false;
    PlaceLevel last = innermost().map(PlaceStep::level).orElse(PlaceLevel.CONTINENT);
    for (PlaceLevel level : PlaceLevel.values()) {
      Optional<String> name = at(level);
      boolean outer = level == PlaceLevel.CONTINENT || level == PlaceLevel.AREA;
      begun |= !outer;
      if (name.isPresent() && (!outer || level == last || level == PlaceLevel.AREA)) {
        names.add(level == PlaceLevel.AREA ? "(" + name.get() + ")" : name.get());
      } else if (begun && !outer && level.compareTo(last) < 0) {
        names.add("-");
      }
    }
    return prefix() + names;
  }

  private String prefix() {
    return switch (bearing.mode()) {
      case AT -> "";
      case SOMEWHERE -> "somewhere in ";
      case WITHHELD -> path.isEmpty() ? "undisclosed" : "undisclosed in ";
      case NEAR -> nearness();
    };
  }

  private String nearness() {
    StringBuilder words = new StringBuilder();
    bearing.distanceKm().ifPresent(km -> words.append(String.format(Locale.ROOT, "%.0f km ", km)));
    bearing
        .degrees()
        .ifPresent(degrees -> words.append(String.format(Locale.ROOT, "at %.0f° ", degrees)));
    return words.append(words.isEmpty() ? "near " : "from ").toString();
  }
}
