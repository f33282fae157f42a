package twosource.normalise.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import twosource.normalise.place.PlaceNouns.Section;
import twosource.normalise.place.PlacePhrase.Kind;
import twosource.text.Sentence;
import twosource.text.TokenRange;
import twosource.value.Bearing;
import twosource.value.Place;

/**
 * Reads phrases for places in one sentence by how they begin; how they go on is {@link PlaceTails}.
 */
final class PlaceGrammar {

  /** How many places one phrase may nest; bounds the work at each token. */
  private static final int DEEPEST = 3;

  private static final Set<String> BESIDE = Set.of("near", "outside", "beside");
  private static final Set<String> TIMES =
      Set.of("today", "yesterday", "tomorrow", "tonight", "midweek", "overnight", "time");

  private final PlaceWords words;
  private final PlaceFinder finder;
  private final PlaceDistances distances;
  private final PlaceKinds kinds;
  private final PlaceTails tails;

  PlaceGrammar(Sentence sentence, Gazetteer gazetteer, PlaceNouns nouns) {
    this.words = new PlaceWords(sentence, nouns);
    this.finder = new PlaceFinder(words, gazetteer);
    this.distances = new PlaceDistances(words);
    this.kinds = new PlaceKinds(words, gazetteer, finder);
    this.tails = new PlaceTails(words, gazetteer, finder, kinds, this);
  }

  /** Returns the longest phrase for a place that begins at a token. */
  Optional<PlacePhrase> placeAt(int from) {
    return placeAt(from, 0).map(this::besideWhatPrecedes);
  }

  /** Tells whether a phrase says where something is: not "Lima police", "outside the Union". */
  boolean isFreeStanding(PlacePhrase phrase) {
    int from = phrase.tokens().from();
    int next = phrase.tokens().to();
    boolean noun = words.tag(next).equals("NN") || words.tag(next).equals("NNS");
    boolean other = TIMES.contains(words.text(next)) || words.is(Section.PART, next);
    boolean modifies = noun && !words.isCapital(next) && !other;
    boolean title = finder.isNamePart(next) && !words.isIn(from);
    boolean leftOut = phrase.isLarge() && words.before(from).equals("outside");
    return !words.text(next).equals("'s") && !modifies && !title && !leftOut && !isListed(next);
  }

  /** Tells whether a name goes with an adjective after it: "US and Ukrainian officials". */
  private boolean isListed(int next) {
    return words.text(next).equals("and") && kinds.adjective(next + 1).isPresent();
  }

  private PlacePhrase besideWhatPrecedes(PlacePhrase phrase) {
    int from = phrase.tokens().from();
    boolean beside = BESIDE.contains(words.before(from)) || distances.isCloseTo(from);
    return beside && phrase.isAt() ? phrase.with(Bearing.NEAR) : phrase;
  }

  /** Reads a phrase inside {@code depth} others. */
  Optional<PlacePhrase> placeAt(int from, int depth) {
    return from >= words.size() || depth > DEEPEST
        ? Optional.empty()
        : first(
            List.of(
                () -> measured(from, depth),
                () -> withheld(from, depth),
                () -> kinds.at(from).map(place -> tails.extend(place, depth)),
                () -> part(from, depth),
                () -> nameless(from, depth),
                () -> finder.at(from).map(place -> tails.extend(place, depth))));
  }

  /** Returns what the first way finds that finds something. */
  static Optional<PlacePhrase> first(List<Supplier<Optional<PlacePhrase>>> ways) {
    for (Supplier<Optional<PlacePhrase>> way : ways) {
      Optional<PlacePhrase> found = way.get();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Reads "30 miles south of Lima", "north of Lima". */
  private Optional<PlacePhrase> measured(int from, int depth) {
    return distances
        .at(from)
        .flatMap(
            measure ->
                placeAt(words.skipArticle(measure.end()), depth + 1)
                    .filter(PlacePhrase::isAt)
                    .map(place -> place.with(measure.bearing()).from(from)));
  }

  /** Reads "an undisclosed location in Florida", "a secret location". */
  private Optional<PlacePhrase> withheld(int from, int depth) {
    if (!words.is(Section.WITHHELD, from)) {
      return Optional.empty();
    }
    int noun = words.skipAdjectives(from + 1);
    int end =
        Math.max(
            words.end(Section.SPOT, noun),
            Math.max(words.end(Section.VENUE, noun), words.end(Section.CITY, noun)));
    if (end == noun) {
      return Optional.empty();
    }
    TokenRange range = new TokenRange(from, end);
    Place nowhere = new Place(List.of(), Optional.empty(), Bearing.WITHHELD);
    PlacePhrase phrase = PlacePhrase.of(range, Kind.NAMELESS, words.words(range), nowhere);
    return Optional.of(tails.extend(phrase, depth));
  }

  /** Reads "eastern Ukraine", "downtown Lima". */
  private Optional<PlacePhrase> part(int from, int depth) {
    int start = words.skipParts(from);
    // "West Wing" and "South Korea" are names of their own.
    if (start == from || finder.at(from).isPresent()) {
      return Optional.empty();
    }
    return finder
        .at(start)
        .filter(whole -> whole.kind() == Kind.KNOWN)
        .map(whole -> tails.extend(whole, depth))
        .map(whole -> (whole.isAt() ? whole.with(Bearing.SOMEWHERE) : whole).from(from));
  }

  /** Reads "golf club in Lima", "hotel near the White House"; without a place it says nothing. */
  private Optional<PlacePhrase> nameless(int from, int depth) {
    int end = Math.max(words.end(Section.VENUE, from), words.end(Section.SPOT, from));
    // "Houses in Lima" are no place, and nothing "took place in" one.
    if (end == from || words.isCapital(from) || !words.tag(end - 1).equals("NN") || !isOne(from)) {
      return Optional.empty();
    }
    boolean beside = BESIDE.contains(words.text(end));
    boolean within = PlaceTails.WITHIN.contains(words.text(end)) && !words.text(end).equals("of");
    return beside || within
        ? placeAt(words.skipArticle(end + 1), depth + 1)
            .filter(PlacePhrase::isAt)
            .map(place -> place.with(beside ? Bearing.NEAR : Bearing.SOMEWHERE).from(from))
        : Optional.empty();
  }

  /** Tells whether a noun has a determiner: "a private club", "his club". */
  private boolean isOne(int noun) {
    int i = noun - 1;
    while (i > noun - 4 && (words.isAdjective(i) || words.tag(i).startsWith("NN"))) {
      i--;
    }
    return words.isArticle(i) || words.tag(i).equals("PRP$") || words.tag(i).equals("POS");
  }
}
