package twosource.value;

import java.util.List;

/** Holds a name that places bear, open until its story tells which is meant. */
public record PlaceName(String name, List<Place> readings) implements Value {

  public PlaceName {
    readings = List.copyOf(readings);
  }

  @Override
  public String print() {
    return name;
  }
}
