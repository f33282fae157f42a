package twosource.normalise.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import twosource.value.Place;
import twosource.value.PlaceLevel;
import twosource.value.PlaceReading;
import twosource.value.PlaceStep;
import twosource.value.Relation;

/**
 * Knows the world's places: some 130,000 cities, towns and villages with the divisions that they
 * lie in from GeoNames, countries with their people, famous venues.
 *
 * <p>Immutable and shared between threads; the data is unpacked at the first look-up.
 */
public final class Gazetteer {

  private static final long COUNTRY_WEIGHT = 300_000_000;
  private static final long VENUE_WEIGHT = 100_000_000;

  /** A reading so many times less plausible than the first is none, whatever its story says. */
  private static final long HOPELESS = 5000;

  /** Loads the data when it is first asked for; the class loader sees to it that it is once. */
  private static final class Shared {
    static final Gazetteer GAZETTEER =
        new Gazetteer(SortedLines.unpack("cities.tsv.gz"), SortedLines.unpack("divisions.tsv.gz"));
  }

  private final SortedLines places;
  private final PlaceTables tables = new PlaceTables();
  private final GazetteerRows rows;

  /** The venues of the table that were asked for, by their names. */
  private final Map<PlaceTables.Venue, Place> venues = new ConcurrentHashMap<>();

  private Gazetteer(SortedLines places, SortedLines divisions) {
    this.places = places;
    this.rows = new GazetteerRows(divisions, tables);
  }

  /** Returns the gazetteer that the program comes with; the first call loads it. */
  public static Gazetteer shared() {
    return Shared.GAZETTEER;
  }

  /** Returns the code of the country that a name stands for: {@code U.K., Britain}. */
  public Optional<String> countryOf(String name) {
    return isWrittenWell(name) ? tables.countryCode(PlaceKey.of(name)) : Optional.empty();
  }

  /** Returns the code of the country that a demonym or its plural goes with: {@code Ukrainian}. */
  public Optional<String> demonymCountry(String demonym) {
    return adjective(demonym)
        .filter(place -> place.at(PlaceLevel.DIVISION).isEmpty())
        .flatMap(place -> place.at(PlaceLevel.COUNTRY));
  }

  /** Returns the country or division that an adjective goes with: {@code Floridian, Scottish}. */
  public Optional<Place> adjective(String word) {
    return word.isEmpty() || !Character.isUpperCase(word.charAt(0))
        ? Optional.empty()
        : tables.adjective(PlaceKey.of(word));
  }

  /** Returns a country by its ISO 3166-1 code. */
  public Place country(String code) {
    return tables.country(code);
  }

  /** Returns the divisions that a short form stands for after a city: {@code Fla., FL}. */
  public List<Place> abbreviated(String shortForm) {
    return shortForm.isEmpty() || !Character.isUpperCase(shortForm.charAt(0))
        ? List.of()
        : tables.abbreviated(shortForm);
  }

  /** Tells whether some place bears a name. */
  boolean knows(String name) {
    String key = PlaceKey.of(name);
    return !key.isEmpty()
        && isWrittenWell(name)
        && (!tabled(key).isEmpty() || places.hasPrefix(key + "\t"));
  }

  /** Returns all places that bear a name, the most plausible first; empty for an unknown name. */
  public List<PlaceReading> readings(String name) {
    String key = PlaceKey.of(name);
    if (key.isEmpty() || !isWrittenWell(name)) {
      return List.of();
    }
    List<PlaceReading> readings = new ArrayList<>(tabled(key));
    List<PlaceReading> tabled = List.copyOf(readings);
    Set<List<PlaceStep>> seen = new HashSet<>();
    // "US" is no village by the name of Us.
    if (name.length() > 3 || !isCapitals(name)) {
      for (List<String> columns : places.find(key)) {
        rows.reading(columns)
            .filter(found -> seen.add(found.place().path()))
            .filter(found -> tabled.stream().noneMatch(known -> covers(known, found)))
            .ifPresent(readings::add);
      }
    }
    readings.sort(
        Comparator.comparingLong(PlaceReading::weight)
            .reversed()
            .thenComparing(reading -> reading.place().print()));
    return readings.stream()
        .filter(reading -> reading.weight() > readings.get(0).weight() / HOPELESS)
        .toList();
  }

  /** Tells whether some place's name begins with these words and goes on with another one. */
  boolean goesOn(String words) {
    String prefix = PlaceKey.of(words) + " ";
    return tables.begins(prefix) || places.hasPrefix(prefix);
  }

  /** Tells whether a name is a pronoun or the like unless it is all capitals: {@code us, U.S.}. */
  private static boolean isWrittenWell(String name) {
    String letters = name.replace(".", "");
    return !letters.isEmpty()
        && !Character.isLowerCase(letters.charAt(0))
        && (letters.length() > 3 || !isInitials(letters) || isCapitals(letters));
  }

  private static boolean isInitials(String letters) {
    return List.of("us", "uk", "uae", "usa", "drc", "prc", "dmz", "jfk", "png")
        .contains(letters.toLowerCase(Locale.ROOT));
  }

  private static boolean isCapitals(String letters) {
    return letters.equals(letters.toUpperCase(Locale.ROOT));
  }

  /** Tells whether a reading is the same place, or a country and the other its city: Singapore. */
  private static boolean covers(PlaceReading known, PlaceReading found) {
    Relation relation = known.place().relationTo(found.place());
    boolean country = known.weight() == COUNTRY_WEIGHT;
    return relation == Relation.EQUAL || (country && relation == Relation.CONTAINS);
  }

  private List<PlaceReading> tabled(String key) {
    List<PlaceReading> readings = new ArrayList<>();
    tables
        .countryCode(key)
        .ifPresent(code -> readings.add(new PlaceReading(country(code), COUNTRY_WEIGHT)));
    tables
        .division(key)
        .ifPresent(
            division ->
                readings.add(
                    new PlaceReading(
                        tables.place(division), GazetteerRows.weight(division.country()))));
    tables
        .venue(key)
        .ifPresent(venue -> readings.add(new PlaceReading(place(venue), VENUE_WEIGHT)));
    tables.area(key).ifPresent(area -> readings.add(new PlaceReading(area, VENUE_WEIGHT)));
    return readings;
  }

  /** Resolves the city of a venue, so that its path is as long as that of the city. */
  private Place place(PlaceTables.Venue venue) {
    Place known = venues.get(venue);
    if (known == null) {
      known = resolved(venue);
      venues.put(venue, known);
    }
    return known;
  }

  private Place resolved(PlaceTables.Venue venue) {
    List<String> path = venue.path();
    Place place = country(path.get(0));
    if (path.size() > 1 && !path.get(1).equals("?")) {
      place = place.with(PlaceLevel.DIVISION, path.get(1));
    }
    if (path.size() > 2 && !path.get(2).equals("?")) {
      place = city(place, path.get(2));
    }
    return path.size() > 3
        ? place.with(PlaceLevel.VENUE, path.get(3)).with(PlaceLevel.ROOM, venue.name())
        : place.with(PlaceLevel.VENUE, venue.name());
  }

  private Place city(Place within, String name) {
    return readings(name).stream()
        .map(PlaceReading::place)
        .filter(city -> isCalled(city, name))
        .filter(city -> city.at(PlaceLevel.COUNTRY).equals(within.at(PlaceLevel.COUNTRY)))
        .filter(city -> city.at(PlaceLevel.DIVISION).equals(within.at(PlaceLevel.DIVISION)))
        .findFirst()
        .orElseGet(() -> within.with(PlaceLevel.CITY, name));
  }

  private static boolean isCalled(Place city, String name) {
    Optional<PlaceStep> innermost = city.innermost();
    return innermost.isPresent()
        && innermost.get().name().equals(name)
        && innermost.get().level().compareTo(PlaceLevel.CITY) >= 0;
  }
}
