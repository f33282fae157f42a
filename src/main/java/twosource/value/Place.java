package twosource.value;

import java.util.List;

/**
 * Holds a place as a path through the gazetteer.
 *
 * @param path outermost first: country code, first-level division, city, venue; a level that is not
 *     known is left out only at the end
 */
public record Place(List<String> path) implements Value {

  public Place {
    path = List.copyOf(path);
  }

  /** Relates two places: one inside the other, the same, or sisters, which are apart. */
  public Relation relationTo(Place other) {
    return path.equals(other.path) ? Relation.EQUAL : Relation.APART;
  }

  @Override
  public String print() {
    return String.join(" > ", path);
  }
}
