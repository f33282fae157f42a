package twosource.value;

/** Holds one known level of a place's path and the name of what it is there. */
public record PlaceStep(PlaceLevel level, String name) {

  public PlaceStep {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a nameless " + level);
    }
  }
}
