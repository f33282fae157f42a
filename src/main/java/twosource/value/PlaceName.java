package twosource.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Holds a name that places bear, open until its story tells which is meant.
 *
 * @param name as the text has it, without article and preposition
 * @param readings at least one and at most {@link #MOST_READINGS}, the most plausible first
 */
public record PlaceName(String name, List<PlaceReading> readings) implements Value {

  /** How many readings a name keeps; the least plausible ones go. */
  public static final int MOST_READINGS = 8;

  /** How much more plausible than the next a reading must be to need no context. */
  private static final double SETTLED = 20;

  public PlaceName {
    List<PlaceReading> sorted = new ArrayList<>(readings);
    sorted.sort(Comparator.comparingLong(PlaceReading::weight).reversed());
    readings = List.copyOf(sorted.subList(0, Math.min(sorted.size(), MOST_READINGS)));
    if (readings.isEmpty()) {
      throw new IllegalArgumentException("no reading of " + name);
    }
  }

  /** Makes a name that can mean one place only. */
  public static PlaceName of(String name, Place place) {
    return new PlaceName(name, List.of(new PlaceReading(place, 1)));
  }

  /** Returns the most plausible place without context. */
  public Place first() {
    return readings.get(0).place();
  }

  /** Tells whether the name can mean one place only: {@code Lima, Ohio}. */
  public boolean isBound() {
    return readings.size() == 1;
  }

  /** Tells whether one reading is so much more plausible that other names may lean on it. */
  public boolean isSettled() {
    return isBound() || readings.get(0).weight() >= SETTLED * readings.get(1).weight();
  }

  /**
   * Returns the place that the name means in its story.
   *
   * <p>Of the readings, the one that the context bears out most, weighed against how plausible it
   * is by itself: Paris is in France, beside Texas it is in Texas, and Moscow is not in Idaho
   * because the United States are mentioned.
   */
  public Place bind(PlaceContext context) {
    PlaceReading best = readings.get(0);
    double most = -1;
    for (PlaceReading reading : readings) {
      double score = reading.weight() * context.support(name, reading.place());
      if (score > most) {
        most = score;
        best = reading;
      }
    }
    return context.complete(best.place());
  }

  @Override
  public String print() {
    return isBound() ? first().print() : name + "?";
  }
}
