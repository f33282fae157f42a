package twosource.value;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Holds what a story says of places so clearly that its other places can be read by it.
 *
 * <p>Does not depend on the order in which the story's places are given.
 *
 * @param evidence sorted, without doubles
 */
public record PlaceContext(List<Evidence> evidence) {

  /** Speaks for a reading when the story names that very place, with what it lies in. */
  private static final double SAME_PLACE = 1e5;

  /** When the story names something in the same division, or the division itself. */
  private static final double SAME_DIVISION = 5000;

  /** When the story names some division or city of the same country. */
  private static final double SAME_COUNTRY_WITHIN = 100;

  /** When the story names the country. */
  private static final double SAME_COUNTRY = 20;

  /**
   * Holds one place that the story means beyond doubt.
   *
   * @param name the name in lower case, which cannot speak for itself elsewhere in the story
   * @param qualified whether the text said what the place lies in, or left no other reading
   */
  public record Evidence(String name, Place place, boolean qualified) {}

  public PlaceContext {
    evidence = List.copyOf(evidence);
  }

  /** Gathers the names of a story that mean one place beyond doubt. */
  public static PlaceContext of(Collection<PlaceName> names) {
    Set<Evidence> found = new LinkedHashSet<>();
    for (PlaceName name : names) {
      if (name.isSettled() && !name.first().path().isEmpty()) {
        found.add(new Evidence(fold(name.name()), name.first(), name.isBound()));
      }
    }
    List<Evidence> sorted = new ArrayList<>(found);
    sorted.sort(
        Comparator.comparing(Evidence::name)
            .thenComparing(evidence -> evidence.place().print())
            .thenComparing(Evidence::qualified));
    return new PlaceContext(sorted);
  }

  /** Returns by what factor the story makes a reading of a name more plausible; at least 1. */
  double support(String name, Place reading) {
    String own = fold(name);
    double most = 1;
    for (Evidence item : evidence) {
      if (item.qualified() || !item.name().equals(own)) {
        most = Math.max(most, support(item.place(), reading));
      }
    }
    return most;
  }

  private static double support(Place evidence, Place reading) {
    Optional<String> country = reading.at(PlaceLevel.COUNTRY);
    if (country.isEmpty() || !country.equals(evidence.at(PlaceLevel.COUNTRY))) {
      return 1;
    }
    if (evidence.path().size() > 2 && evidence.path().equals(reading.path())) {
      return SAME_PLACE;
    }
    Optional<String> division = evidence.at(PlaceLevel.DIVISION);
    if (division.isEmpty()) {
      return SAME_COUNTRY;
    }
    boolean whole =
        reading.innermost().map(PlaceStep::level).equals(Optional.of(PlaceLevel.COUNTRY));
    return whole || division.equals(reading.at(PlaceLevel.DIVISION))
        ? SAME_DIVISION
        : SAME_COUNTRY_WITHIN;
  }

  /**
   * Fills in where a venue lies when the story says it elsewhere of the same venue, and nowhere of
   * another one by that name.
   */
  Place complete(Place place) {
    if (place.at(PlaceLevel.VENUE).isEmpty() || place.at(PlaceLevel.CITY).isPresent()) {
      return place;
    }
    List<Place> same =
        evidence.stream()
            .map(Evidence::place)
            .filter(known -> known.at(PlaceLevel.VENUE).equals(place.at(PlaceLevel.VENUE)))
            .filter(known -> known.at(PlaceLevel.CITY).isPresent())
            .filter(known -> known.relationTo(place) != Relation.APART)
            .map(known -> known.with(place.bearing()))
            .map(
                known ->
                    place
                        .at(PlaceLevel.ROOM)
                        .map(room -> known.with(PlaceLevel.ROOM, room))
                        .orElse(known))
            .distinct()
            .toList();
    return same.size() == 1 ? same.get(0) : place;
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
