package twosource.normalise.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import twosource.normalise.place.PlaceNouns.Section;
import twosource.normalise.place.PlacePhrase.Kind;
import twosource.text.NameKind;
import twosource.text.TokenRange;
import twosource.value.Place;
import twosource.value.PlaceLevel;
import twosource.value.PlaceReading;
import twosource.value.PlaceStep;

/** Finds single names of places in one sentence. */
final class PlaceFinder {

  private static final int LONGEST_NAME = 6;

  private final PlaceWords words;
  private final Gazetteer gazetteer;
  private final PlaceFilter filter;
  private final VenueFinder venues;

  /** What was found at each token, since the grammar looks at a token in several ways. */
  private final Map<Integer, Optional<PlacePhrase>> found = new HashMap<>();

  PlaceFinder(PlaceWords words, Gazetteer gazetteer) {
    this.words = words;
    this.gazetteer = gazetteer;
    this.filter = new PlaceFilter(words, gazetteer);
    this.venues = new VenueFinder(words, gazetteer, filter);
  }

  /** Returns the longest name of a place that begins at a token. */
  Optional<PlacePhrase> at(int from) {
    boolean houseNumber = words.tag(from).equals("CD") && words.isCapital(from + 1);
    if (!words.isCapital(from) && !houseNumber) {
      return Optional.empty();
    }
    Optional<PlacePhrase> seen = found.get(from);
    if (seen == null) {
      seen = find(from);
      found.put(from, seen);
    }
    return seen;
  }

  private Optional<PlacePhrase> find(int from) {
    Optional<PlacePhrase> known = known(from, filter::accepts);
    if (words.isArticle(from) || !words.isCapital(from)) {
      // "The Hague", "10 Downing Street"
      return known.filter(phrase -> phrase.tokens().length() > 1);
    }
    int end = known.map(phrase -> phrase.tokens().to()).orElse(from);
    Optional<PlacePhrase> venue = venues.at(from).filter(phrase -> phrase.tokens().to() > end);
    return venue.isPresent() ? venue : known.isPresent() ? known : unknown(from);
  }

  /** Returns the longest name that the gazetteer knows, where the words before it vouch for it. */
  Optional<PlacePhrase> vouchedFor(int from) {
    return words.isCapital(from) ? known(from, (range, first) -> true) : Optional.empty();
  }

  /** Tells whether a token is the title or name of somebody: "US President". */
  boolean isNamePart(int index) {
    return filter.isNamePart(index);
  }

  private Optional<PlacePhrase> known(int from, BiPredicate<TokenRange, PlaceReading> accepts) {
    for (int to = longestName(from); to > from; to--) {
      TokenRange range = new TokenRange(from, to);
      List<PlaceReading> readings =
          isName(range) ? gazetteer.readings(words.words(range)) : List.of();
      if (!readings.isEmpty() && accepts.test(range, readings.get(0))) {
        return Optional.of(new PlacePhrase(range, Kind.KNOWN, words.words(range), readings));
      }
    }
    return Optional.empty();
  }

  /** Returns the end of the longest words that can be a name, without looking each of them up. */
  private int longestName(int from) {
    int to = from + 1;
    while (to < Math.min(words.size(), from + LONGEST_NAME)
        && gazetteer.goesOn(words.words(new TokenRange(from, to)))) {
      to++;
    }
    return to;
  }

  /** Tells whether a range can be a name: words only, neither the first nor the last a mark. */
  private boolean isName(TokenRange range) {
    for (int i = range.from(); i < range.to(); i++) {
      boolean inner = i > range.from() && i < range.to() - 1;
      boolean joint = inner && List.of("'s", "-", "&").contains(words.text(i));
      if (!joint && !Character.isLetterOrDigit(words.text(i).charAt(0))) {
        return false;
      }
    }
    // "The Florida city" is not Florida City.
    int last = range.to() - 1;
    return range.length() == 1 || words.isCapital(last) || !words.is(Section.CITY, last);
  }

  /** Takes a name that the annotator takes for a place though the gazetteer lacks it. */
  private Optional<PlacePhrase> unknown(int from) {
    return filter
        .name(new TokenRange(from, from + 1))
        .filter(name -> name.kind() == NameKind.LOCATION && name.tokens().from() == from)
        .map(name -> name.tokens())
        .filter(range -> isName(range) && words.isIn(from) && !words.is(Section.NEVER, range))
        .filter(range -> gazetteer.adjective(words.words(range)).isEmpty())
        .map(this::unknown);
  }

  /** Makes a place of a name that the gazetteer lacks; of which level it is remains open. */
  PlacePhrase unknown(TokenRange range) {
    String name = words.title(range);
    Place area = Place.of(new PlaceStep(PlaceLevel.AREA, name));
    return PlacePhrase.of(range, Kind.UNKNOWN, name, area);
  }
}
