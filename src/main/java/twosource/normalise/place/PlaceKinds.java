package twosource.normalise.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import twosource.normalise.place.PlaceNouns.Section;
import twosource.normalise.place.PlacePhrase.Kind;
import twosource.text.TokenRange;
import twosource.value.Bearing;
import twosource.value.Place;
import twosource.value.PlaceLevel;
import twosource.value.PlaceStep;

/**
 * Reads what kind of place a name is: {@code the Ukrainian city of Odesa, the town of Hallsburg,
 * Kursk region}.
 */
final class PlaceKinds {

  static final List<Section> KINDS = List.of(Section.CITY, Section.QUARTER, Section.DIVISION);

  private final PlaceWords words;
  private final Gazetteer gazetteer;
  private final PlaceFinder finder;

  PlaceKinds(PlaceWords words, Gazetteer gazetteer, PlaceFinder finder) {
    this.words = words;
    this.gazetteer = gazetteer;
    this.finder = finder;
  }

  /** Reads "the Ukrainian city of Odesa", "Ukraine's capital, Kyiv", "a Ukrainian city". */
  Optional<PlacePhrase> at(int from) {
    Optional<PlacePhrase> whole = modifier(from);
    int noun = whole.map(phrase -> phrase.tokens().to()).orElse(from);
    for (Section kind : KINDS) {
      if (words.isNoun(kind, noun)) {
        int end = words.end(kind, noun);
        Optional<PlacePhrase> named = named(kind, end, whole);
        if (named.isPresent() || whole.isEmpty()) {
          return named.map(phrase -> phrase.from(from));
        }
        if (kind == Section.CITY || whole.get().kind() == Kind.NAMELESS) {
          TokenRange range = new TokenRange(from, end);
          return Optional.of(whole.get().over(range).with(Bearing.SOMEWHERE));
        }
      }
    }
    return Optional.empty();
  }

  /** Reads a country or division before a noun: "Ukrainian", "Florida's", "southern Ukrainian". */
  Optional<PlacePhrase> modifier(int from) {
    int start = finder.at(from).isPresent() ? from : words.skipParts(from);
    Optional<PlacePhrase> adjective = adjective(start);
    Optional<PlacePhrase> outer =
        adjective.isPresent()
            ? adjective
            : finder.at(start).filter(name -> name.kind() == Kind.KNOWN && name.isLarge());
    return outer
        .map(phrase -> phrase.from(from))
        .map(
            phrase ->
                words.text(phrase.tokens().to()).equals("'s")
                    ? phrase.to(phrase.tokens().to() + 1)
                    : phrase);
  }

  /** Reads "Ukrainian", "Floridian". */
  Optional<PlacePhrase> adjective(int index) {
    if (!words.isCapital(index)) {
      return Optional.empty();
    }
    TokenRange range = new TokenRange(index, index + 1);
    return gazetteer
        .adjective(words.words(range))
        .map(place -> PlacePhrase.of(range, Kind.NAMELESS, words.words(range), place));
  }

  private Optional<PlacePhrase> named(Section kind, int noun, Optional<PlacePhrase> whole) {
    boolean comma = words.text(noun).equals(",");
    boolean joined = comma || Set.of("of", "called", "named").contains(words.text(noun));
    int from = joined ? noun + 1 : noun;
    if (!words.isCapital(from) || (comma && whole.isEmpty())) {
      return Optional.empty();
    }
    Optional<PlacePhrase> known =
        finder.vouchedFor(from).flatMap(name -> name.keep(place -> fits(kind, place)));
    Optional<PlacePhrase> inside =
        whole.isPresent() ? known.flatMap(name -> name.in(whole.get())) : known;
    boolean mustBeKnown = comma || !joined || kind == Section.DIVISION;
    return inside.isPresent() || mustBeKnown ? inside : unlisted(from, whole);
  }

  /** Makes a settlement that the gazetteer lacks from the capital words after "the town of". */
  private Optional<PlacePhrase> unlisted(int from, Optional<PlacePhrase> whole) {
    int end = from;
    while (end < from + 4 && words.isCapital(end) && words.tag(end).startsWith("NNP")) {
      end++;
    }
    if (end == from) {
      return Optional.empty();
    }
    PlacePhrase name = finder.unknown(new TokenRange(from, end));
    return whole.isPresent() ? name.in(whole.get()) : Optional.of(settled(name));
  }

  private static PlacePhrase settled(PlacePhrase name) {
    Place city = Place.of(new PlaceStep(PlaceLevel.CITY, name.name()));
    return PlacePhrase.of(name.tokens(), Kind.UNKNOWN, name.name(), city);
  }

  /** Reads the noun after a name: "Kursk region", "Washington state", "the Lima area". */
  Optional<PlacePhrase> followed(PlacePhrase name) {
    int noun = name.tokens().to();
    if (!name.isAt()) {
      return Optional.empty();
    }
    for (Section kind : List.of(Section.DIVISION, Section.QUARTER, Section.CITY)) {
      if (words.isNoun(kind, noun)) {
        return Optional.of(sorted(kind, name).to(words.end(kind, noun)));
      }
    }
    return words.text(noun).equals("area")
        ? Optional.of(name.with(Bearing.NEAR).to(noun + 1))
        : Optional.empty();
  }

  private static PlacePhrase sorted(Section kind, PlacePhrase name) {
    if (name.kind() == Kind.UNKNOWN && kind != Section.DIVISION) {
      return kind == Section.CITY ? settled(name) : name;
    }
    return name.keep(place -> fits(kind, place)).orElseGet(() -> name.with(Bearing.SOMEWHERE));
  }

  /** Tells whether a place is of the kind that a noun says. */
  static boolean fits(Section kind, Place place) {
    Optional<PlaceLevel> level = place.innermost().map(PlaceStep::level);
    return level.isPresent()
        && switch (kind) {
          case CITY, QUARTER -> level.get() == PlaceLevel.CITY || level.get() == PlaceLevel.QUARTER;
          case DIVISION ->
              level.get() == PlaceLevel.DIVISION
                  || level.get() == PlaceLevel.DISTRICT
                  || level.get() == PlaceLevel.AREA;
          case VENUE, ROOM, COUNTRY, SPOT, WITHHELD, OWN, PART, LOCATIVE, NEVER -> true;
        };
  }
}
