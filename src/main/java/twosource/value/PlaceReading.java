package twosource.value;

/**
 * Holds a place that a name may mean.
 *
 * @param weight how plausible it is without any context, in people: a city's population, more for
 *     capitals and for countries; compared with other weights only
 */
public record PlaceReading(Place place, long weight) {

  public PlaceReading {
    if (weight < 1) {
      throw new IllegalArgumentException("no weight: " + weight);
    }
  }
}
