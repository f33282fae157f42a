package twosource.normalise.place;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import twosource.value.Bearing;
import twosource.value.Coordinates;
import twosource.value.Place;
import twosource.value.PlaceLevel;
import twosource.value.PlaceReading;

/** Makes places of the rows of the packed tables; the README beside them tells the columns. */
final class GazetteerRows {

  private static final long NATION_WEIGHT = 50_000_000;
  private static final long STATE_WEIGHT = 5_000_000;
  private static final long DIVISION_WEIGHT = 100_000;
  private static final long DISTRICT_WEIGHT = 20_000;
  private static final int CAPITAL_FACTOR = 10;

  /** A name that is not the usual one is less plausible: Odessa is Odesa, or in Texas. */
  private static final double OTHER_NAME_FACTOR = 0.3;

  /** Countries whose divisions English copy names without saying of which country. */
  private static final List<String> STATES = List.of("US", "CA", "AU");

  private final SortedLines divisions;
  private final PlaceTables tables;
  private final Map<String, String> divisionNames = new ConcurrentHashMap<>();

  GazetteerRows(SortedLines divisions, PlaceTables tables) {
    this.divisions = divisions;
    this.tables = tables;
  }

  /** Returns how plausible a division of a country is. */
  static long weight(String country) {
    return country.equals("GB")
        ? NATION_WEIGHT
        : STATES.contains(country) ? STATE_WEIGHT : DIVISION_WEIGHT;
  }

  /** Reads the columns key, name, type, country, division, district, then those of cities. */
  Optional<PlaceReading> reading(List<String> columns) {
    String type = columns.get(2);
    Place division = division(columns.get(3), columns.get(4));
    if (type.equals("1")) {
      return Optional.of(new PlaceReading(division, weight(columns.get(3))));
    }
    if (type.equals("2")) {
      // A county is called by its whole name: Washington is none of thirty counties.
      return PlaceKey.of(columns.get(1)).equals(columns.get(0))
          ? Optional.of(
              new PlaceReading(division.with(PlaceLevel.DISTRICT, columns.get(1)), DISTRICT_WEIGHT))
          : Optional.empty();
    }
    return Optional.of(new PlaceReading(city(division, columns), weight(columns)));
  }

  private static long weight(List<String> columns) {
    double people = Math.max(100, Long.parseLong(columns.get(9)));
    String type = columns.get(2);
    double factor = type.equalsIgnoreCase("k") ? CAPITAL_FACTOR : 1;
    boolean other = Character.isUpperCase(type.charAt(0)) && !STATES.contains(columns.get(3));
    return Math.round(people * factor * (other ? OTHER_NAME_FACTOR : 1));
  }

  private Place city(Place division, List<String> columns) {
    Place place =
        name(columns.get(3) + "." + columns.get(4) + "." + columns.get(5))
            .map(district -> division.with(PlaceLevel.DISTRICT, district))
            .orElse(division);
    String whole = columns.get(6);
    place =
        whole.isEmpty()
            ? place.with(PlaceLevel.CITY, columns.get(1))
            : place.with(PlaceLevel.CITY, whole).with(PlaceLevel.QUARTER, columns.get(1));
    Coordinates coordinates =
        new Coordinates(Double.parseDouble(columns.get(7)), Double.parseDouble(columns.get(8)));
    return new Place(place.path(), Optional.of(coordinates), Bearing.AT);
  }

  private Place division(String country, String code) {
    return name(country + "." + code)
        .map(name -> tables.country(country).with(PlaceLevel.DIVISION, name))
        .orElseGet(() -> tables.country(country));
  }

  private Optional<String> name(String code) {
    String name =
        divisionNames.computeIfAbsent(
            code,
            unseen ->
                divisions.find(unseen).stream().map(row -> row.get(1)).findFirst().orElse(""));
    return name.isEmpty() ? Optional.empty() : Optional.of(name);
  }
}
