package twosource.normalise.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import twosource.text.TokenRange;
import twosource.value.Bearing;
import twosource.value.Place;
import twosource.value.PlaceLevel;
import twosource.value.PlaceName;
import twosource.value.PlaceReading;
import twosource.value.PlaceStep;
import twosource.value.Relation;

/**
 * Holds words of a sentence that name a place, as far as they are put together.
 *
 * @param name the words that its readings are for
 * @param readings never empty
 */
record PlacePhrase(TokenRange tokens, Kind kind, String name, List<PlaceReading> readings) {

  /** Names what the words are, which decides how they combine. */
  enum Kind {
    /** Name that the gazetteer knows. */
    KNOWN,
    /** Name of a venue that it does not know. */
    VENUE,
    /** Name of a settlement or area that it does not know. */
    UNKNOWN,
    /** No name: "a hotel", "an undisclosed location". */
    NAMELESS
  }

  PlacePhrase {
    readings = List.copyOf(readings);
  }

  static PlacePhrase of(TokenRange tokens, Kind kind, String name, Place place) {
    return new PlacePhrase(tokens, kind, name, List.of(new PlaceReading(place, 1)));
  }

  PlaceName value() {
    return new PlaceName(name, readings);
  }

  PlacePhrase over(TokenRange wider) {
    return new PlacePhrase(wider, kind, name, readings);
  }

  PlacePhrase from(int token) {
    return over(new TokenRange(token, tokens.to()));
  }

  PlacePhrase to(int token) {
    return over(new TokenRange(tokens.from(), token));
  }

  PlacePhrase with(Bearing bearing) {
    return mapped(place -> place.with(bearing));
  }

  PlacePhrase mapped(UnaryOperator<Place> change) {
    return new PlacePhrase(
        tokens,
        kind,
        name,
        readings.stream()
            .map(reading -> new PlaceReading(change.apply(reading.place()), reading.weight()))
            .toList());
  }

  /** Keeps the readings that fit, or returns empty when none does. */
  Optional<PlacePhrase> keep(Predicate<Place> fits) {
    List<PlaceReading> kept =
        readings.stream().filter(reading -> fits.test(reading.place())).toList();
    return kept.isEmpty()
        ? Optional.empty()
        : Optional.of(new PlacePhrase(tokens, kind, name, kept));
  }

  boolean ends(PlaceLevel level) {
    return innermost().equals(Optional.of(level));
  }

  Optional<PlaceLevel> innermost() {
    return readings.get(0).place().innermost().map(PlaceStep::level);
  }

  long weight() {
    return readings.get(0).weight();
  }

  /** Tells whether the place is a country, a division or an area. */
  boolean isLarge() {
    return innermost().filter(level -> level.compareTo(PlaceLevel.AREA) <= 0).isPresent();
  }

  /** Tells whether the words say the place itself, not something near or somewhere within it. */
  boolean isAt() {
    return mode() == Bearing.Mode.AT;
  }

  /** Tells whether the place surely lies around what is said to be in it: "in south London". */
  boolean isAround() {
    return mode() == Bearing.Mode.AT || mode() == Bearing.Mode.SOMEWHERE;
  }

  private Bearing.Mode mode() {
    return readings.get(0).place().bearing().mode();
  }

  /** Puts this place into another one, or returns empty when it cannot lie there. */
  Optional<PlacePhrase> in(PlacePhrase outer) {
    return switch (kind) {
      case KNOWN -> knownIn(outer.readings());
      case VENUE -> Optional.of(below(outer, place -> inside(place, name)));
      case UNKNOWN -> Optional.of(below(outer, place -> settledIn(place, name)));
      case NAMELESS ->
          Optional.of(below(outer, place -> place.with(readings.get(0).place().bearing())));
    };
  }

  private Optional<PlacePhrase> knownIn(List<PlaceReading> outers) {
    return keep(
        place ->
            outers.stream()
                .anyMatch(outer -> outer.place().relationTo(place) == Relation.CONTAINS));
  }

  private PlacePhrase below(PlacePhrase outer, UnaryOperator<Place> change) {
    List<PlaceReading> placed = new ArrayList<>();
    for (PlaceReading reading : outer.readings()) {
      placed.add(new PlaceReading(change.apply(reading.place()), reading.weight()));
    }
    return new PlacePhrase(tokens, Kind.KNOWN, name, placed);
  }

  private static Place inside(Place outer, String name) {
    return outer.at(PlaceLevel.VENUE).isPresent()
        ? outer.with(PlaceLevel.ROOM, name)
        : outer.with(PlaceLevel.VENUE, name);
  }

  static Place settledIn(Place outer, String name) {
    boolean city = outer.at(PlaceLevel.CITY).isPresent();
    return city ? outer.with(PlaceLevel.QUARTER, name) : outer.with(PlaceLevel.CITY, name);
  }
}
