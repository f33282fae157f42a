package twosource.normalise.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import twosource.normalise.place.PlaceNouns.Section;
import twosource.text.CalendarNames;
import twosource.text.Name;
import twosource.text.NameKind;
import twosource.text.RegionKind;
import twosource.text.TokenRange;
import twosource.value.PlaceReading;

/**
 * Decides whether words that the gazetteer knows stand for a place in one sentence, and not for a
 * person, an organisation or a month by the same name.
 */
final class PlaceFilter {

  /** Least weight of a name that counts after a preposition though the annotator saw no place. */
  private static final long KNOWN_ENOUGH = 50_000;

  /** Least weight of a name that counts anywhere: countries, large states, famous venues. */
  private static final long FAMOUS = 5_000_000;

  /** Least weight of a name that counts though the annotator took it for something else. */
  private static final long BEYOND_DOUBT = 50_000_000;

  private static final int LONGEST_SURNAME = 3;

  private final PlaceWords words;
  private final Gazetteer gazetteer;

  /** The longest annotated name over each token that is part of one. */
  private final Map<Integer, Name> names = new HashMap<>();

  /** What the names of persons end with: "Denzel Lima" is Lima. */
  private final Set<String> persons = new HashSet<>();

  PlaceFilter(PlaceWords words, Gazetteer gazetteer) {
    this.words = words;
    this.gazetteer = gazetteer;
    words.sentence().names().forEach(this::note);
  }

  private void note(Name name) {
    for (int i = name.tokens().from(); i < name.tokens().to(); i++) {
      names.merge(i, name, PlaceFilter::longer);
    }
    int to = name.tokens().to();
    int from = Math.max(name.tokens().from(), to - LONGEST_SURNAME);
    for (int i = from; i < to && name.kind() == NameKind.PERSON; i++) {
      persons.add(words.words(new TokenRange(i, to)));
    }
  }

  private static Name longer(Name one, Name other) {
    return one.tokens().length() >= other.tokens().length() ? one : other;
  }

  boolean accepts(TokenRange range, PlaceReading first) {
    if (isOtherwiseUsed(range) || isDirection(range)) {
      return false;
    }
    Optional<Name> name = name(range);
    return name.isPresent()
        ? accepts(range, name.get(), first.weight())
        : acceptsUnmarked(range, first.weight());
  }

  private boolean isOtherwiseUsed(TokenRange range) {
    return words.is(Section.NEVER, range)
        || (range.length() == 1 && CalendarNames.isFull(words.text(range.from())));
  }

  private boolean accepts(TokenRange range, Name name, long weight) {
    boolean whole = range.contains(name.tokens());
    boolean qualified = weight >= BEYOND_DOUBT || words.text(range.to()).equals(",");
    boolean begins = range.from() == name.tokens().from() && qualified;
    return switch (name.kind()) {
      case LOCATION -> whole || begins || isBesidePlace(range, name);
      case PERSON -> whole && words.isIn(range.from());
      case ORGANISATION, OTHER ->
          (whole || isBesidePlace(range, name))
              && (words.isLocative(range.from()) || weight >= BEYOND_DOUBT);
    };
  }

  private boolean acceptsUnmarked(TokenRange range, long weight) {
    boolean proper = words.tag(range.from()).startsWith("NNP") || weight >= FAMOUS;
    boolean known = weight >= (words.isLocative(range.from()) ? KNOWN_ENOUGH : FAMOUS);
    return words.sentence().region() == RegionKind.DATELINE
        || (proper && known && standsAlone(range));
  }

  /** Tells whether a range is only the beginning of "South London". */
  private boolean isDirection(TokenRange range) {
    return words.skipParts(range.from()) >= range.to();
  }

  /** Tells whether a name that the annotator took for one is two: "Lima Ohio", "Moscow Kremlin". */
  private boolean isBesidePlace(TokenRange range, Name name) {
    if (!name.tokens().contains(range) || range.contains(name.tokens())) {
      return false;
    }
    TokenRange rest =
        range.from() == name.tokens().from()
            ? new TokenRange(range.to(), name.tokens().to())
            : new TokenRange(name.tokens().from(), range.from());
    String others = words.words(rest);
    return gazetteer.knows(others)
        || words.is(Section.PART, rest)
        || others.contains(",")
        || !gazetteer.abbreviated(others).isEmpty();
  }

  /** Tells whether no other part of a longer name stands beside a range. */
  private boolean standsAlone(TokenRange range) {
    int before = range.from() - 1;
    boolean follows = isProper(before) && (isName(before) || words.is(Section.PART, before));
    return !follows && !isNamePart(range.to()) && !isPersonElsewhere(range);
  }

  /** Tells whether a token goes on with a name, or is the title of who is named: "US President". */
  boolean isNamePart(int index) {
    return isProper(index)
        && isName(index)
        && !gazetteer.knows(word(index))
        && gazetteer.abbreviated(word(index)).isEmpty();
  }

  private String word(int index) {
    return words.words(new TokenRange(index, index + 1));
  }

  private boolean isProper(int index) {
    return words.tag(index).startsWith("NNP") && words.isCapital(index);
  }

  /** Headlines capitalise everything, and a weekday belongs to nobody's name. */
  private boolean isName(int index) {
    return !CalendarNames.isFull(words.text(index))
        && words.sentence().region() != RegionKind.HEADLINE;
  }

  /** Tells whether the sentence has the same words at the end of a person's name. */
  private boolean isPersonElsewhere(TokenRange range) {
    return persons.contains(words.words(range));
  }

  /** Returns the longest annotated name that shares a token with a range. */
  Optional<Name> name(TokenRange range) {
    return IntStream.range(range.from(), range.to())
        .mapToObj(names::get)
        .filter(Objects::nonNull)
        .reduce(PlaceFilter::longer);
  }
}
