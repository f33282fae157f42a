package twosource.normalise.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import twosource.value.Bearing;
import twosource.value.Place;
import twosource.value.PlaceLevel;
import twosource.value.PlaceStep;

/** Holds what is known of places by hand: countries, divisions, venues, areas. Immutable. */
final class PlaceTables {

  /**
   * Holds a venue as its table gives it.
   *
   * @param path country, division, city and outer venue; later ones may be missing or "?"
   */
  record Venue(List<String> path, String name) {}

  /** Holds a division of the table. */
  record Division(String country, String name) {}

  private final Map<String, Place> countries = new HashMap<>();
  private final Map<String, String> countryNames = new HashMap<>();
  private final Map<String, Place> adjectives = new HashMap<>();
  private final Map<String, Division> divisions = new HashMap<>();
  private final Map<String, List<Division>> abbreviations = new HashMap<>();
  private final Map<String, Venue> venues = new HashMap<>();
  private final Map<String, Place> areas = new HashMap<>();
  private final Map<String, Place> continents = new HashMap<>();

  /** The keys of everything that {@link #begins} is asked for. */
  private final NavigableSet<String> keys = new TreeSet<>();

  PlaceTables() {
    Resources.rows("countries.txt", 4).forEach(this::addCountry);
    Resources.rows("divisions.txt", 4).forEach(this::addDivision);
    Resources.rows("venues.txt", 2).forEach(this::addVenue);
    Resources.rows("areas.txt", 2).forEach(this::addArea);
    List.of(countryNames, divisions, venues, areas, continents)
        .forEach(table -> keys.addAll(table.keySet()));
  }

  private void addCountry(List<String> row) {
    List<PlaceStep> path = new ArrayList<>();
    if (!row.get(1).equals("-")) {
      PlaceStep continent = new PlaceStep(PlaceLevel.CONTINENT, row.get(1));
      path.add(continent);
      continents.putIfAbsent(PlaceKey.of(row.get(1)), Place.of(continent));
    }
    path.add(new PlaceStep(PlaceLevel.COUNTRY, row.get(0)));
    Place country = new Place(path, Optional.empty(), Bearing.AT);
    countries.put(row.get(0), country);
    for (String name : Resources.list(row.get(2))) {
      countryNames.put(PlaceKey.of(name), row.get(0));
    }
    for (String demonym : Resources.list(row.get(3))) {
      addAdjective(demonym, country);
    }
  }

  private void addDivision(List<String> row) {
    String country = row.get(0).substring(0, 2);
    Division division = new Division(country, row.get(1));
    for (String name : Resources.list(row.get(2))) {
      if (name.contains(".") || name.length() <= 3) {
        abbreviations
            .computeIfAbsent(name.replace(".", "").replace(" ", ""), key -> new ArrayList<>())
            .add(division);
      } else {
        divisions.put(PlaceKey.of(name), division);
      }
    }
    Place place = place(division);
    for (String adjective : Resources.list(row.get(3))) {
      addAdjective(adjective, place);
    }
  }

  private void addAdjective(String adjective, Place place) {
    String key = PlaceKey.of(adjective);
    adjectives.putIfAbsent(key, place);
    adjectives.putIfAbsent(key + "s", place);
  }

  private void addVenue(List<String> row) {
    List<String> path = List.of(row.get(0).split("/", -1));
    List<String> names = Resources.list(row.get(1));
    names.forEach(name -> venues.put(PlaceKey.of(name), new Venue(path, names.get(0))));
  }

  private void addArea(List<String> row) {
    List<String> names = Resources.list(row.get(1));
    String[] within = row.get(0).split("/", -1);
    PlaceStep step = new PlaceStep(PlaceLevel.AREA, names.get(0));
    Place area =
        within[0].equals("-")
            ? Place.of(step)
            : (within.length > 1 ? place(new Division(within[0], within[1])) : country(within[0]))
                .with(step.level(), step.name());
    names.forEach(name -> areas.put(PlaceKey.of(name), area));
  }

  /** Tells whether a name begins so. */
  boolean begins(String prefix) {
    String next = keys.ceiling(prefix);
    return next != null && next.startsWith(prefix);
  }

  Place place(Division division) {
    return country(division.country()).with(PlaceLevel.DIVISION, division.name());
  }

  /** Returns a country, of which only the code is known if the table lacks it. */
  Place country(String code) {
    Place known = countries.get(code);
    return known != null ? known : Place.of(new PlaceStep(PlaceLevel.COUNTRY, code));
  }

  Optional<String> countryCode(String key) {
    return Optional.ofNullable(countryNames.get(key));
  }

  /** Returns the country or division that an adjective or the name of its people goes with. */
  Optional<Place> adjective(String key) {
    return Optional.ofNullable(adjectives.get(key));
  }

  Optional<Division> division(String key) {
    return Optional.ofNullable(divisions.get(key));
  }

  List<Place> abbreviated(String text) {
    return abbreviations.getOrDefault(text.replace(".", ""), List.of()).stream()
        .map(this::place)
        .toList();
  }

  Optional<Venue> venue(String key) {
    return Optional.ofNullable(venues.get(key));
  }

  /** Returns an area or a continent. */
  Optional<Place> area(String key) {
    Place area = areas.get(key);
    return Optional.ofNullable(area != null ? area : continents.get(key));
  }
}
