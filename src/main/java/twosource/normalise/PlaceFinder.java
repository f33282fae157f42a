package twosource.normalise;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import twosource.normalise.PlaceNouns.Section;
import twosource.normalise.PlacePhrase.Kind;
import twosource.text.Name;
import twosource.text.NameKind;
import twosource.text.RegionKind;
import twosource.text.Sentence;
import twosource.text.Token;
import twosource.text.TokenRange;
import twosource.value.Bearing;
import twosource.value.Place;
import twosource.value.PlaceLevel;
import twosource.value.PlaceReading;
import twosource.value.PlaceStep;

/**
 * Finds single names of places in one sentence, and passes over persons and organisations that bear
 * such a name.
 */
final class PlaceFinder {

  private static final int LONGEST_NAME = 6;

  /** Least weight of a name that counts after a preposition though the annotator saw no place. */
  private static final long KNOWN_ENOUGH = 50_000;

  /** Least weight of a name that counts anywhere: countries, large states, famous venues. */
  private static final long FAMOUS = 5_000_000;

  private final Sentence sentence;
  private final Gazetteer gazetteer;
  private final PlaceNouns nouns;

  /** What was found at each token, since the grammar looks at a token in several ways. */
  private final Map<Integer, Optional<PlacePhrase>> found = new HashMap<>();

  PlaceFinder(Sentence sentence, Gazetteer gazetteer, PlaceNouns nouns) {
    this.sentence = sentence;
    this.gazetteer = gazetteer;
    this.nouns = nouns;
  }

  /** Returns the longest name of a place that begins at a token. */
  Optional<PlacePhrase> at(int from) {
    if (!isCapital(from) && !isHouseNumber(from)) {
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
    Optional<PlacePhrase> known = known(from);
    int named = known.map(phrase -> phrase.tokens().to()).orElse(from);
    if (sentence.token(from).tag().equals("DT") || !isCapital(from)) {
      return known.filter(phrase -> phrase.tokens().length() > 1);
    }
    Optional<PlacePhrase> venue = venue(from).filter(phrase -> phrase.tokens().to() > named);
    return venue.isPresent() ? venue : known.isPresent() ? known : unknown(from);
  }

  /** Returns the longest name that the gazetteer knows, where the words before it vouch for it. */
  Optional<PlacePhrase> vouchedFor(int from) {
    return isCapital(from) ? known(from, (range, first) -> true) : Optional.empty();
  }

  private Optional<PlacePhrase> known(int from) {
    return known(from, this::accepts);
  }

  private Optional<PlacePhrase> known(int from, BiPredicate<TokenRange, PlaceReading> accepts) {
    for (int to = longestName(from); to > from; to--) {
      TokenRange range = new TokenRange(from, to);
      if (isName(range)) {
        List<PlaceReading> readings = gazetteer.readings(words(range));
        if (!readings.isEmpty() && accepts.test(range, readings.get(0))) {
          return Optional.of(new PlacePhrase(range, Kind.KNOWN, words(range), readings));
        }
      }
    }
    return Optional.empty();
  }

  /** Returns the end of the longest words that can be a name, without looking each of them up. */
  private int longestName(int from) {
    int to = from + 1;
    while (to < Math.min(sentence.size(), from + LONGEST_NAME)
        && gazetteer.goesOn(words(new TokenRange(from, to)))) {
      to++;
    }
    return to;
  }

  /** Tells whether a range can be a name: words only, neither the first nor the last a mark. */
  private boolean isName(TokenRange range) {
    for (int i = range.from(); i < range.to(); i++) {
      String text = sentence.token(i).text();
      boolean inner = i > range.from() && i < range.to() - 1;
      boolean joint = inner && (text.equals("'s") || text.equals("-") || text.equals("&"));
      if (!Character.isLetterOrDigit(text.charAt(0)) && !joint) {
        return false;
      }
    }
    // "The Florida city" is not Florida City.
    int last = range.to() - 1;
    return range.length() == 1
        || isCapital(last)
        || !nouns.has(Section.CITY, sentence.token(last).text());
  }

  private boolean accepts(TokenRange range, PlaceReading first) {
    if (nouns.has(Section.NEVER, words(range)) || isDirection(range)) {
      return false;
    }
    Optional<Name> name = name(range);
    if (name.isPresent()) {
      return accepts(range, name.get(), first);
    }
    boolean proper = sentence.token(range.from()).isProperNoun() || first.weight() >= FAMOUS;
    boolean heavy = first.weight() >= (isLocative(range.from()) ? KNOWN_ENOUGH : FAMOUS);
    return sentence.region() == RegionKind.DATELINE || (proper && heavy && standsAlone(range));
  }

  /** Tells whether a range is only the beginning of "South London". */
  private boolean isDirection(TokenRange range) {
    return List.of(words(range).split(" ", -1)).stream()
        .allMatch(word -> nouns.has(Section.PART, word));
  }

  private boolean accepts(TokenRange range, Name name, PlaceReading first) {
    boolean whole = range.contains(name.tokens());
    boolean begins = range.from() == name.tokens().from() && first.weight() > 10 * FAMOUS;
    return switch (name.kind()) {
      case LOCATION -> whole || begins || isQualified(range) || isAdjacentPlace(range, name);
      case PERSON -> whole && isIn(range.from());
      case ORGANISATION, OTHER ->
          (whole || isAdjacentPlace(range, name))
              && (isLocative(range.from()) || first.weight() > 10 * FAMOUS);
    };
  }

  /** Tells whether a name that the annotator took for one is two: "Lima Ohio", "Moscow Kremlin". */
  private boolean isAdjacentPlace(TokenRange range, Name name) {
    if (!name.tokens().contains(range)) {
      return false;
    }
    TokenRange rest =
        range.from() == name.tokens().from()
            ? new TokenRange(range.to(), name.tokens().to())
            : new TokenRange(name.tokens().from(), range.from());
    return rest.length() > 0
        && (!gazetteer.readings(words(rest)).isEmpty()
            || nouns.has(Section.PART, words(rest))
            || words(rest).contains(",")
            || !gazetteer.abbreviated(words(rest)).isEmpty());
  }

  /** Tells whether a comma follows, so that what comes next may say where the place lies. */
  private boolean isQualified(TokenRange range) {
    return range.to() < sentence.size() && sentence.token(range.to()).text().equals(",");
  }

  /** Tells whether no other part of a longer name stands beside a range. */
  private boolean standsAlone(TokenRange range) {
    int before = range.from() - 1;
    boolean follows =
        isNamePart(before)
            || (before >= 0
                && nouns.has(Section.PART, sentence.token(before).text())
                && isCapital(before));
    return !follows && !isNamePart(range.to()) && !isPersonElsewhere(range);
  }

  /** Tells whether the sentence has the same word in the name of a person. */
  private boolean isPersonElsewhere(TokenRange range) {
    String word = words(range);
    return sentence.names().stream()
        .filter(name -> name.kind() == NameKind.PERSON)
        .anyMatch(name -> words(name.tokens()).endsWith(word));
  }

  boolean isNamePart(int index) {
    if (index < 0 || index >= sentence.size()) {
      return false;
    }
    Token token = sentence.token(index);
    return token.isProperNoun()
        && Character.isUpperCase(token.text().charAt(0))
        && !nouns.has(Section.NEVER, token.text())
        && sentence.region() != RegionKind.HEADLINE
        && gazetteer.readings(token.text()).isEmpty()
        && gazetteer.abbreviated(token.text()).isEmpty();
  }

  /** Returns the longest annotated name that shares a token with a range. */
  private Optional<Name> name(TokenRange range) {
    return sentence.names().stream()
        .filter(name -> name.tokens().overlaps(range))
        .reduce((one, other) -> one.tokens().length() >= other.tokens().length() ? one : other);
  }

  /** Finds a venue by the noun in its name: {@code Larch Golf Club, Hotel Larch, Larch hotel}. */
  private Optional<PlacePhrase> venue(int from) {
    String tag = sentence.token(from).tag();
    if (!tag.startsWith("NN") && !tag.startsWith("JJ")) {
      return Optional.empty();
    }
    int end = from;
    int i = from;
    while (i < Math.min(sentence.size(), from + LONGEST_NAME + 1) && (i == from || isRun(i))) {
      int noun = nouns.end(Section.VENUE, sentence, i);
      boolean first = i == from;
      end = noun > i && !first ? noun : end;
      i = Math.max(i + 1, noun);
      if (first && noun > i - 1 && isNamedAfter(noun)) {
        end = runEnd(noun);
      }
    }
    TokenRange range = new TokenRange(from, Math.max(end, from + 1));
    return end > from && isVenue(range) ? Optional.of(venue(range)) : Optional.empty();
  }

  /** Tells whether a name goes on at a token: a capital, "of" before one, a venue's noun. */
  private boolean isRun(int index) {
    String text = sentence.token(index).text();
    boolean joins = text.equals("of") || text.equals("&") || text.equals("de");
    return isCapital(index)
        || (joins && index + 1 < sentence.size() && isCapital(index + 1))
        || nouns.end(Section.VENUE, sentence, index) > index;
  }

  private boolean isNamedAfter(int noun) {
    return noun < sentence.size()
        && (isCapital(noun) || (sentence.token(noun).text().equals("of") && isRun(noun)));
  }

  private int runEnd(int from) {
    int end = from;
    while (end < Math.min(sentence.size(), from + LONGEST_NAME) && isRun(end)) {
      end++;
    }
    return end;
  }

  private boolean isVenue(TokenRange range) {
    Optional<Name> name = name(range);
    boolean person =
        name.isPresent() && name.get().kind() == NameKind.PERSON && words(range).contains("'s");
    boolean location = name.isPresent() && name.get().kind() == NameKind.LOCATION;
    boolean longer = name.isPresent() && name.get().tokens().to() > range.to();
    return !person && !longer && (location || isLocative(range.from()));
  }

  /** Places a venue in the city that it is called by, where that is the way of its kind. */
  private PlacePhrase venue(TokenRange range) {
    String name = title(range);
    for (int cut = range.to() - 1; cut > range.from(); cut--) {
      TokenRange rest = new TokenRange(cut, range.to());
      TokenRange front = new TokenRange(range.from(), cut);
      List<PlaceReading> readings = gazetteer.readings(words(front));
      Optional<Place> adjective = gazetteer.adjective(words(front));
      boolean generic = nouns.end(Section.VENUE, sentence, cut) == range.to();
      if (generic && adjective.isPresent() && !isCapital(cut) && !isEmbassy(rest)) {
        return somewhere(range, adjective.get());
      }
      if (generic && !readings.isEmpty() && readings.get(0).weight() >= 100_000) {
        PlacePhrase outer = new PlacePhrase(front, Kind.KNOWN, words(front), readings);
        if (nouns.has(Section.OWN, words(rest))) {
          return outer.ends(PlaceLevel.VENUE)
              ? outer.over(range).mapped(place -> place.with(PlaceLevel.VENUE, name))
              : unplaced(range, name).in(outer).orElseThrow();
        }
        if (!isCapital(cut) && !isEmbassy(rest)) {
          return outer.over(range).with(Bearing.SOMEWHERE);
        }
      }
    }
    return unplaced(range, name);
  }

  private PlacePhrase somewhere(TokenRange range, Place place) {
    return PlacePhrase.of(range, Kind.KNOWN, words(range), place.with(Bearing.SOMEWHERE));
  }

  /** An embassy is called by the country that sends it, not by where it is. */
  private boolean isEmbassy(TokenRange noun) {
    String words = words(noun).toLowerCase(Locale.ROOT);
    return words.endsWith("embassy") || words.endsWith("consulate") || words.endsWith("base");
  }

  private static PlacePhrase unplaced(TokenRange range, String name) {
    return PlacePhrase.of(range, Kind.VENUE, name, Place.of(new PlaceStep(PlaceLevel.VENUE, name)));
  }

  /** Takes a name that the annotator takes for a place though the gazetteer lacks it. */
  private Optional<PlacePhrase> unknown(int from) {
    return sentence.names().stream()
        .filter(name -> name.tokens().from() == from && name.kind() == NameKind.LOCATION)
        .filter(name -> !nouns.has(Section.NEVER, words(name.tokens())))
        .filter(name -> gazetteer.adjective(words(name.tokens())).isEmpty())
        .filter(name -> isName(name.tokens()) && isLocative(from))
        .findFirst()
        .map(name -> unknown(name.tokens()));
  }

  /** Makes a place of a name that the gazetteer lacks; of which level it is remains open. */
  PlacePhrase unknown(TokenRange range) {
    String name = title(range);
    return PlacePhrase.of(
        range, Kind.UNKNOWN, name, Place.of(new PlaceStep(PlaceLevel.AREA, name)));
  }

  private boolean isHouseNumber(int index) {
    return index < sentence.size()
        && sentence.token(index).tag().equals("CD")
        && isCapital(index + 1);
  }

  boolean isCapital(int index) {
    return index < sentence.size() && Character.isUpperCase(sentence.token(index).text().charAt(0));
  }

  private boolean isIn(int from) {
    String before = before(from);
    return before.equals("in") || before.equals("near") || before.equals("outside");
  }

  boolean isLocative(int from) {
    return nouns.has(Section.LOCATIVE, before(from));
  }

  /** Returns the word before a name, in lower case, past articles and the like. */
  private String before(int from) {
    int i = from - 1;
    while (i > 0 && i > from - 4 && isPassedOver(sentence.token(i))) {
      i--;
    }
    return i < 0 ? "" : sentence.token(i).text().toLowerCase(Locale.ROOT);
  }

  private boolean isPassedOver(Token token) {
    return List.of("DT", "JJ", "PRP$", "CD", "VBN", "''", "``").contains(token.tag())
        || nouns.has(Section.PART, token.text());
  }

  private String words(TokenRange range) {
    return sentence.words(range).replace(" '", "'").replace(" ,", ",");
  }

  private String title(TokenRange range) {
    StringBuilder title = new StringBuilder();
    for (String word : words(range).split(" ", -1)) {
      boolean small = word.equals("of") || word.equals("the") || word.equals("de");
      title.append(title.isEmpty() ? "" : " ");
      title.append(
          small ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return title.toString();
  }
}
