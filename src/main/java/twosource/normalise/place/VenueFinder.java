package twosource.normalise.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import twosource.normalise.place.PlaceNouns.Section;
import twosource.normalise.place.PlacePhrase.Kind;
import twosource.text.Name;
import twosource.text.NameKind;
import twosource.text.TokenRange;
import twosource.value.Bearing;
import twosource.value.Place;
import twosource.value.PlaceLevel;
import twosource.value.PlaceReading;
import twosource.value.PlaceStep;

/**
 * Finds venues by the noun in their name: {@code the Larch Golf Club, Hotel Larch, Larch hotel, the
 * University of Lima}.
 */
final class VenueFinder {

  private static final int LONGEST_NAME = 6;

  private static final Set<String> SAINTS = Set.of("st.", "st", "saint");

  /** Least weight of a city that venues are called by. */
  private static final long LARGE_CITY = 100_000;

  /** Least weight of a town that a venue without a name is said to be in. */
  private static final long TOWN = 1_000;

  private final PlaceWords words;
  private final Gazetteer gazetteer;
  private final PlaceFilter filter;

  VenueFinder(PlaceWords words, Gazetteer gazetteer, PlaceFilter filter) {
    this.words = words;
    this.gazetteer = gazetteer;
    this.filter = filter;
  }

  /** Returns the longest name of a venue that begins at a token. */
  Optional<PlacePhrase> at(int from) {
    boolean noun = words.tag(from).startsWith("NN") || words.tag(from).startsWith("JJ");
    int end = noun ? end(from) : from;
    if (end <= from) {
      return Optional.empty();
    }
    TokenRange range = new TokenRange(from, end);
    return isVenue(range) ? Optional.of(venue(range)) : Optional.empty();
  }

  private int end(int from) {
    int noun = words.end(Section.VENUE, from);
    if (noun > from && isNamedAfter(noun)) {
      return runEnd(noun, from);
    }
    int end = from;
    int i = Math.max(noun, from + 1);
    while (i <= from + LONGEST_NAME && isRun(i)) {
      int next = words.end(Section.VENUE, i);
      end = Math.max(end, next > i ? next : end);
      i = Math.max(i + 1, next);
    }
    return end;
  }

  /** Tells whether a name goes on at a token: a capital, "of" before one, a venue's noun. */
  private boolean isRun(int index) {
    boolean joins = List.of("of", "&", "de").contains(words.text(index)) || isWithinName(index);
    return words.isCapital(index)
        || (joins && words.isCapital(index + 1))
        || words.end(Section.VENUE, index) > index;
  }

  /** Tells whether a possessive stands within one name: "St. Mary's Hospital". */
  private boolean isWithinName(int index) {
    if (!words.text(index).equals("'s")) {
      return false;
    }
    boolean saint = index >= 2 && SAINTS.contains(words.text(index - 2));
    return saint
        || filter
            .name(new TokenRange(index, index + 1))
            .filter(name -> name.kind() != NameKind.PERSON && name.tokens().to() > index + 1)
            .isPresent();
  }

  private boolean isNamedAfter(int noun) {
    return words.isCapital(noun) || (words.text(noun).equals("of") && words.isCapital(noun + 1));
  }

  private int runEnd(int noun, int from) {
    int end = noun;
    while (end < from + LONGEST_NAME && isRun(end)) {
      end++;
    }
    return end;
  }

  /** Tells whether the words are no person's possession and no part of a longer name. */
  private boolean isVenue(TokenRange range) {
    Optional<Name> name = filter.name(range);
    if (name.isEmpty()) {
      return words.isLocative(range.from());
    }
    boolean longer = name.get().tokens().to() > range.to();
    boolean location = name.get().kind() == NameKind.LOCATION;
    return !longer && (location || words.isLocative(range.from()));
  }

  /** Places a venue in the city that it is called by, where that is the way of its kind. */
  private PlacePhrase venue(TokenRange range) {
    for (int cut = range.to() - 1; cut > range.from(); cut--) {
      TokenRange noun = new TokenRange(cut, range.to());
      if (words.end(Section.VENUE, cut) == range.to() && !isSentAbroad(noun)) {
        Optional<PlacePhrase> called = calledBy(new TokenRange(range.from(), cut), noun);
        if (called.isPresent()) {
          return called.get().over(range);
        }
      }
    }
    return unplaced(range);
  }

  /** An embassy is called by the country that sends it, not by where it is. */
  private boolean isSentAbroad(TokenRange noun) {
    return List.of("embassy", "consulate", "base").contains(words.text(noun.to() - 1));
  }

  private Optional<PlacePhrase> calledBy(TokenRange front, TokenRange noun) {
    boolean common = !words.isCapital(noun.from());
    String name = words.words(front);
    Optional<Place> adjective = gazetteer.adjective(name);
    if (common && adjective.isPresent()) {
      Place somewhere = adjective.get().with(Bearing.SOMEWHERE);
      return Optional.of(PlacePhrase.of(front, Kind.KNOWN, name, somewhere));
    }
    List<PlaceReading> readings = gazetteer.readings(name);
    boolean one = common && isOneOfMany(front.from());
    if (readings.isEmpty() || readings.get(0).weight() < (one ? TOWN : LARGE_CITY)) {
      return Optional.empty();
    }
    PlacePhrase outer = new PlacePhrase(front, Kind.KNOWN, name, readings);
    if (words.is(Section.OWN, noun) && !outer.isLarge()) {
      return Optional.of(own(outer, front.union(noun)));
    }
    return common ? Optional.of(outer.with(Bearing.SOMEWHERE)) : Optional.empty();
  }

  /** Sees "a downtown Lima hotel", which is no hotel's name. */
  private boolean isOneOfMany(int from) {
    int i = from - 1;
    while (words.is(Section.PART, i) || words.isAdjective(i)) {
      i--;
    }
    return words.text(i).equals("a") || words.text(i).equals("an");
  }

  /** Reads "Lima airport", which is in Lima, and "London Bridge station", which is beside it. */
  private PlacePhrase own(PlacePhrase outer, TokenRange range) {
    String name = words.title(range);
    return outer.ends(PlaceLevel.VENUE)
        ? outer.mapped(place -> place.with(PlaceLevel.VENUE, name))
        : unplaced(range).in(outer).orElse(outer);
  }

  private PlacePhrase unplaced(TokenRange range) {
    String name = words.title(range);
    return PlacePhrase.of(range, Kind.VENUE, name, Place.of(new PlaceStep(PlaceLevel.VENUE, name)));
  }
}
