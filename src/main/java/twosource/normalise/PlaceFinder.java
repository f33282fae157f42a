package twosource.normalise;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
  private static final long KNOWN_ENOUGH = 15_000;

  /** Least weight of a name that counts anywhere: countries, large states, famous venues. */
  private static final long FAMOUS = 5_000_000;

  private final Sentence sentence;
  private final Gazetteer gazetteer;
  private final PlaceNouns nouns;

  PlaceFinder(Sentence sentence, Gazetteer gazetteer, PlaceNouns nouns) {
    this.sentence = sentence;
    this.gazetteer = gazetteer;
    this.nouns = nouns;
  }

  /** Returns the longest name of a place that begins at a token. */
  Optional<PlacePhrase> at(int from) {
    if (!isCapital(from)) {
      return Optional.empty();
    }
    Optional<PlacePhrase> known = known(from);
    int named = known.map(phrase -> phrase.tokens().to()).orElse(from);
    Optional<PlacePhrase> venue = venue(from).filter(phrase -> phrase.tokens().to() > named);
    return venue.isPresent() ? venue : known.isPresent() ? known : unknown(from);
  }

  private Optional<PlacePhrase> known(int from) {
    for (int to = Math.min(sentence.size(), from + LONGEST_NAME); to > from; to--) {
      TokenRange range = new TokenRange(from, to);
      if (isCapital(to - 1) || to - from > 1) {
        List<PlaceReading> readings = gazetteer.readings(words(range));
        if (!readings.isEmpty() && accepts(range, readings.get(0))) {
          return Optional.of(new PlacePhrase(range, Kind.KNOWN, words(range), readings));
        }
      }
    }
    return Optional.empty();
  }

  private boolean accepts(TokenRange range, PlaceReading first) {
    if (nouns.has(Section.NEVER, words(range))) {
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

  private boolean accepts(TokenRange range, Name name, PlaceReading first) {
    boolean whole = range.contains(name.tokens());
    return switch (name.kind()) {
      case LOCATION -> whole || isQualified(range) || isAdjacentPlace(range, name);
      case PERSON -> whole && isIn(range.from());
      case ORGANISATION, OTHER ->
          whole && (isLocative(range.from()) || first.weight() > 10 * FAMOUS);
    };
  }

  /** Tells whether a name that the annotator took for one is two: "Lima Ohio", "Moscow Kremlin". */
  private boolean isAdjacentPlace(TokenRange range, Name name) {
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
    return !isNamePart(range.from() - 1) && !isNamePart(range.to());
  }

  private boolean isNamePart(int index) {
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
    boolean joins = text.equals("of") || text.equals("'s") || text.equals("&") || text.equals("de");
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
          return unplaced(range, name).in(outer).orElseThrow();
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
        .findFirst()
        .map(name -> unknown(name.tokens()));
  }

  /** Makes a place of a name that the gazetteer lacks; of which level it is remains open. */
  PlacePhrase unknown(TokenRange range) {
    String name = title(range);
    return PlacePhrase.of(
        range, Kind.UNKNOWN, name, Place.of(new PlaceStep(PlaceLevel.AREA, name)));
  }

  boolean isCapital(int index) {
    return index < sentence.size() && Character.isUpperCase(sentence.token(index).text().charAt(0));
  }

  private boolean isIn(int from) {
    String before = before(from);
    return before.equals("in") || before.equals("near") || before.equals("outside");
  }

  private boolean isLocative(int from) {
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
