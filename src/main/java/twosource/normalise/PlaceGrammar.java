package twosource.normalise;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import twosource.normalise.PlaceNouns.Section;
import twosource.normalise.PlacePhrase.Kind;
import twosource.text.Sentence;
import twosource.text.Token;
import twosource.text.TokenRange;
import twosource.value.Bearing;
import twosource.value.Place;
import twosource.value.PlaceLevel;
import twosource.value.PlaceStep;

/** Puts the names of places in one sentence together with the words that say where they lie. */
final class PlaceGrammar {

  /** How many places one phrase may nest; bounds the work at each token. */
  private static final int DEEPEST = 3;

  private static final Set<String> WITHIN = Set.of("in", "of", "at", "on", "inside", "within");
  private static final Set<String> BESIDE = Set.of("near", "outside", "beside");
  private static final Set<String> TIMES =
      Set.of("today", "yesterday", "tomorrow", "tonight", "midweek", "overnight", "time");

  private final Sentence sentence;
  private final Gazetteer gazetteer;
  private final PlaceNouns nouns;
  private final PlaceFinder finder;
  private final PlaceDistances distances;

  PlaceGrammar(Sentence sentence, Gazetteer gazetteer, PlaceNouns nouns) {
    this.sentence = sentence;
    this.gazetteer = gazetteer;
    this.nouns = nouns;
    this.finder = new PlaceFinder(sentence, gazetteer, nouns);
    this.distances = new PlaceDistances(sentence);
  }

  /** Returns the longest phrase for a place that begins at a token. */
  Optional<PlacePhrase> placeAt(int from) {
    return placeAt(from, 0).map(this::besideWhatPrecedes);
  }

  /** Tells whether a phrase stands for itself: "in Lima", not "Lima police", "Lima's police". */
  boolean isFreeStanding(PlacePhrase phrase) {
    int next = phrase.tokens().to();
    if (next >= sentence.size()) {
      return true;
    }
    Token token = sentence.token(next);
    boolean noun = token.tag().equals("NN") || token.tag().equals("NNS");
    boolean lower = Character.isLowerCase(token.text().charAt(0));
    boolean modifier = noun && lower && !TIMES.contains(text(next));
    boolean title = finder.isNamePart(next) && !finder.isLocative(phrase.tokens().from());
    return !text(next).equals("'s") && !modifier && !title && !isLeftOut(phrase);
  }

  /** Tells whether the text says where something is not: "outside the United States". */
  private boolean isLeftOut(PlacePhrase phrase) {
    Place place = phrase.readings().get(0).place();
    boolean large =
        place.path().stream().allMatch(step -> step.level().compareTo(PlaceLevel.AREA) <= 0);
    return large && !place.path().isEmpty() && before(phrase.tokens().from()).equals("outside");
  }

  private String before(int from) {
    return text(isArticle(from - 1) ? from - 2 : from - 1);
  }

  private Optional<PlacePhrase> placeAt(int from, int depth) {
    if (from >= sentence.size() || depth > DEEPEST) {
      return Optional.empty();
    }
    return first(
        () -> measured(from, depth),
        () -> withheld(from, depth),
        () -> kindOf(from, depth),
        () -> part(from, depth),
        () -> nameless(from, depth),
        () -> finder.at(from).map(name -> extended(name, depth)));
  }

  @SafeVarargs
  private static Optional<PlacePhrase> first(Supplier<Optional<PlacePhrase>>... ways) {
    for (var way : ways) {
      Optional<PlacePhrase> found = way.get();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private PlacePhrase besideWhatPrecedes(PlacePhrase phrase) {
    int from = phrase.tokens().from();
    boolean beside = BESIDE.contains(before(from)) || distances.isCloseTo(from);
    return beside && isAt(phrase) ? phrase.with(Bearing.NEAR) : phrase;
  }

  private static boolean isAt(PlacePhrase phrase) {
    return phrase.readings().get(0).place().bearing().mode() == Bearing.Mode.AT;
  }

  /** Tells whether a place surely lies around what is said to be in it: "in south London". */
  private static boolean isAround(PlacePhrase phrase) {
    Bearing.Mode mode = phrase.readings().get(0).place().bearing().mode();
    return mode == Bearing.Mode.AT || mode == Bearing.Mode.SOMEWHERE;
  }

  /** Reads "30 miles south of Lima", "north of Lima". */
  private Optional<PlacePhrase> measured(int from, int depth) {
    return distances
        .at(from)
        .flatMap(
            measure ->
                placeAt(skipArticle(measure.end()), depth + 1)
                    .filter(PlaceGrammar::isAt)
                    .map(place -> place.with(measure.bearing()).from(from)));
  }

  /** Reads "an undisclosed location in Florida", "a secret location". */
  private Optional<PlacePhrase> withheld(int from, int depth) {
    if (!nouns.has(Section.WITHHELD, text(from))) {
      return Optional.empty();
    }
    int noun = from + 1;
    while (noun < sentence.size() && noun < from + 4 && isAdjective(noun)) {
      noun++;
    }
    int end =
        Math.max(
            end(Section.SPOT, noun), Math.max(end(Section.VENUE, noun), end(Section.CITY, noun)));
    if (end <= noun) {
      return Optional.empty();
    }
    PlacePhrase nowhere =
        PlacePhrase.of(
            new TokenRange(from, end),
            Kind.NAMELESS,
            words(from, end),
            new Place(List.of(), Optional.empty(), Bearing.WITHHELD));
    return Optional.of(extended(nowhere, depth));
  }

  /** Reads "the Ukrainian city of Odesa", "the town of Hallsburg", "the capital, Lima". */
  private Optional<PlacePhrase> kindOf(int from, int depth) {
    Optional<PlacePhrase> whole = modifier(from);
    int noun = whole.map(phrase -> phrase.tokens().to()).orElse(from);
    for (Section kind : List.of(Section.CITY, Section.QUARTER, Section.DIVISION)) {
      int end = end(kind, noun);
      if (end > noun && Character.isLowerCase(sentence.token(noun).text().charAt(0))) {
        Optional<PlacePhrase> named = named(kind, end, whole);
        if (named.isPresent()) {
          return named.map(phrase -> extended(phrase.from(from), depth));
        }
        if (whole.isPresent() && (kind == Section.CITY || whole.get().kind() == Kind.NAMELESS)) {
          TokenRange range = new TokenRange(from, end);
          return Optional.of(extended(whole.get().over(range).with(Bearing.SOMEWHERE), depth));
        }
      }
    }
    return Optional.empty();
  }

  /** Reads a country or division before a noun: "Ukrainian", "Florida", "southern Ukrainian". */
  private Optional<PlacePhrase> modifier(int from) {
    int start = finder.at(from).isPresent() ? from : skipParts(from);
    if (!finder.isCapital(start)) {
      return Optional.empty();
    }
    Optional<PlacePhrase> adjective =
        gazetteer
            .adjective(sentence.token(start).text())
            .map(
                place ->
                    PlacePhrase.of(
                        new TokenRange(from, start + 1),
                        Kind.NAMELESS,
                        words(from, start + 1),
                        place));
    Optional<PlacePhrase> outer =
        adjective.isPresent()
            ? adjective
            : finder
                .at(start)
                .filter(name -> name.kind() == Kind.KNOWN && isLarge(name))
                .map(name -> name.from(from));
    return outer.map(phrase -> possessive(phrase));
  }

  private static boolean isLarge(PlacePhrase name) {
    return name.innermost().filter(level -> level.compareTo(PlaceLevel.AREA) <= 0).isPresent();
  }

  private PlacePhrase possessive(PlacePhrase phrase) {
    int end = phrase.tokens().to();
    return text(end).equals("'s") ? phrase.to(end + 1) : phrase;
  }

  private Optional<PlacePhrase> named(Section kind, int noun, Optional<PlacePhrase> whole) {
    int from = Set.of("of", ",", "called", "named").contains(text(noun)) ? noun + 1 : noun;
    if (!finder.isCapital(from) || (text(noun).equals(",") && whole.isEmpty())) {
      return Optional.empty();
    }
    Optional<PlacePhrase> known =
        finder.vouchedFor(from).flatMap(name -> name.keep(place -> fits(kind, place)));
    Optional<PlacePhrase> inside =
        whole.isPresent() ? known.flatMap(name -> name.in(whole.get())) : known;
    return inside.isPresent() || text(noun).equals(",") || kind == Section.DIVISION
        ? inside
        : unlisted(from, whole);
  }

  /** Makes a settlement that the gazetteer lacks from the capital words after "the town of". */
  private Optional<PlacePhrase> unlisted(int from, Optional<PlacePhrase> whole) {
    int end = from;
    while (finder.isCapital(end) && sentence.token(end).isProperNoun()) {
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

  private static boolean fits(Section kind, Place place) {
    PlaceLevel level = place.path().get(place.path().size() - 1).level();
    return switch (kind) {
      case CITY -> level == PlaceLevel.CITY || level == PlaceLevel.QUARTER;
      case QUARTER -> level == PlaceLevel.QUARTER || level == PlaceLevel.CITY;
      case DIVISION ->
          level == PlaceLevel.DIVISION || level == PlaceLevel.DISTRICT || level == PlaceLevel.AREA;
      default -> true;
    };
  }

  /** Reads "eastern Ukraine", "downtown Lima". */
  private Optional<PlacePhrase> part(int from, int depth) {
    if (!nouns.has(Section.PART, text(from))) {
      return Optional.empty();
    }
    int start = skipParts(from);
    // "West Wing" and "South Korea" are names of their own.
    boolean name = finder.at(from).isPresent();
    return (name ? Optional.<PlacePhrase>empty() : finder.at(start))
        .filter(whole -> whole.kind() == Kind.KNOWN)
        .map(whole -> extended(whole, depth))
        .map(whole -> (isAt(whole) ? whole.with(Bearing.SOMEWHERE) : whole).from(from));
  }

  private int skipParts(int from) {
    int start = from;
    while (start < from + 3 && nouns.has(Section.PART, text(start))) {
      start++;
    }
    return start;
  }

  /** Reads "golf club in Lima", "hotel near the White House"; without a place it says nothing. */
  private Optional<PlacePhrase> nameless(int from, int depth) {
    int end = Math.max(end(Section.VENUE, from), end(Section.SPOT, from));
    if (end == from || finder.isCapital(from) || isPlural(end - 1)) {
      return Optional.empty();
    }
    boolean beside = BESIDE.contains(text(end));
    boolean joined = beside || (WITHIN.contains(text(end)) && !text(end).equals("of"));
    return joined
        ? placeAt(skipArticle(end + 1), depth + 1)
            .filter(PlaceGrammar::isAt)
            .map(place -> place.with(beside ? Bearing.NEAR : Bearing.SOMEWHERE).from(from))
        : Optional.empty();
  }

  /** Adds to a name what follows it: "Lima, Ohio", "the Larch Club in Lima", "Lima's airport". */
  private PlacePhrase extended(PlacePhrase phrase, int depth) {
    PlacePhrase longer = phrase;
    for (int i = 0; i <= DEEPEST; i++) {
      PlacePhrase now = longer;
      Optional<PlacePhrase> next =
          first(
              () -> possessed(now, depth),
              () -> sorted(now),
              () -> abbreviated(now),
              () -> described(now, depth),
              () -> listed(now, depth),
              () -> joined(now, depth),
              () -> adjacent(now));
      if (next.isEmpty()) {
        return longer;
      }
      longer = next.get();
    }
    return longer;
  }

  /** Reads "Berlin's Tegel airport", "Lima's main airport". */
  private Optional<PlacePhrase> possessed(PlacePhrase outer, int depth) {
    int end = outer.tokens().to();
    if (!text(end).equals("'s") || !isAt(outer)) {
      return Optional.empty();
    }
    int from = end + 1;
    Optional<PlacePhrase> inner = finder.isCapital(from) ? finder.at(from) : Optional.empty();
    if (inner.isPresent()) {
      return inner.get().in(outer).map(place -> place.from(outer.tokens().from()));
    }
    while (from < end + 4 && from < sentence.size() && isAdjective(from)) {
      from++;
    }
    int noun = end(Section.VENUE, from);
    return noun > from && depth <= DEEPEST
        ? Optional.of(outer.to(noun).with(Bearing.SOMEWHERE))
        : Optional.empty();
  }

  /** Reads the noun after a name: "Kursk region", "Washington state", "the Lima area". */
  private Optional<PlacePhrase> sorted(PlacePhrase name) {
    int noun = name.tokens().to();
    if (noun >= sentence.size() || finder.isCapital(noun) || !isAt(name)) {
      return Optional.empty();
    }
    for (Section kind : List.of(Section.DIVISION, Section.QUARTER, Section.CITY)) {
      int end = end(kind, noun);
      if (end > noun) {
        if (name.kind() == Kind.UNKNOWN && kind == Section.CITY) {
          return Optional.of(settled(name).to(end));
        }
        Optional<PlacePhrase> kept =
            name.keep(place -> fits(kind, place)).map(place -> place.to(end));
        return kept.isPresent() ? kept : Optional.of(name.with(Bearing.SOMEWHERE).to(end));
      }
    }
    return text(noun).equals("area")
        ? Optional.of(name.with(Bearing.NEAR).to(noun + 1))
        : Optional.empty();
  }

  /** Reads "Hallsburg, Fla.", "Springfield IL". */
  private Optional<PlacePhrase> abbreviated(PlacePhrase inner) {
    int end = inner.tokens().to();
    int from = text(end).equals(",") ? end + 1 : end;
    for (int to = Math.min(from + 2, sentence.size()); to > from; to--) {
      String form = words(from, to).replace(" ", "");
      // Without comma or point it may be an agency's initials: "south London PA".
      boolean marked = form.equals("DC") || form.contains(".") || from > end;
      List<Place> outers = marked ? gazetteer.abbreviated(form) : List.of();
      if (!outers.isEmpty()) {
        return inCertain(inner, outers, to);
      }
    }
    return Optional.empty();
  }

  private static Optional<PlacePhrase> inCertain(PlacePhrase inner, List<Place> outers, int to) {
    for (Place place : outers) {
      PlacePhrase outer = PlacePhrase.of(inner.tokens(), Kind.KNOWN, inner.name(), place);
      Optional<PlacePhrase> known = inner.in(outer);
      if (known.isPresent()) {
        return known.map(found -> found.to(to));
      }
    }
    Place settled = PlacePhrase.settledIn(outers.get(0), inner.name());
    return Optional.of(PlacePhrase.of(inner.tokens(), Kind.KNOWN, inner.name(), settled).to(to));
  }

  /** Reads "Odesa, a port in southern Ukraine", "Florida, the US state". */
  private Optional<PlacePhrase> described(PlacePhrase name, int depth) {
    int end = name.tokens().to();
    if (!text(end).equals(",") || !isArticle(end + 1)) {
      return Optional.empty();
    }
    int from = end + 2;
    while (from < end + 4
        && from < sentence.size()
        && isAdjective(from)
        && modifier(from).isEmpty()) {
      from++;
    }
    Optional<PlacePhrase> whole = modifier(from);
    int noun = whole.map(phrase -> phrase.tokens().to()).orElse(from);
    for (Section kind : List.of(Section.CITY, Section.QUARTER, Section.DIVISION)) {
      int after = end(kind, noun);
      if (after > noun) {
        PlacePhrase kept = name.keep(place -> fits(kind, place)).orElse(name);
        return whole.isPresent()
            ? kept.in(whole.get()).map(place -> place.to(after))
            : joined(kept.to(after), depth);
      }
    }
    return Optional.empty();
  }

  /** Reads "Lima, Ohio", "Lima (Ohio)"; a list of sisters is none. */
  private Optional<PlacePhrase> listed(PlacePhrase inner, int depth) {
    int mark = inner.tokens().to();
    boolean bracket = text(mark).equals("(");
    if (!(text(mark).equals(",") || bracket) || inner.kind() == Kind.NAMELESS) {
      return Optional.empty();
    }
    Optional<PlacePhrase> outer = placeAt(skipArticle(mark + 1), depth + 1);
    Optional<PlacePhrase> both =
        outer
            .filter(PlaceGrammar::isAround)
            .map(place -> place.with(Bearing.AT))
            .flatMap(inner::in);
    if (both.isEmpty() || (bracket && !text(outer.get().tokens().to()).equals(")"))) {
      return Optional.empty();
    }
    int to = outer.get().tokens().to();
    boolean list = inner.kind() == Kind.UNKNOWN && Set.of("and", "or").contains(text(to));
    return list ? Optional.empty() : both.map(place -> place.to(bracket ? to + 1 : to));
  }

  /** Reads "the Larch Club in Lima", "a hotel near Lima", "Lima in Ohio". */
  private Optional<PlacePhrase> joined(PlacePhrase inner, int depth) {
    int preposition = inner.tokens().to();
    boolean beside = BESIDE.contains(text(preposition));
    boolean within =
        WITHIN.contains(text(preposition))
            && (inner.kind() != Kind.UNKNOWN || text(preposition).equals("in"));
    if (!beside && !within) {
      return Optional.empty();
    }
    Optional<PlacePhrase> outer = placeAt(skipArticle(preposition + 1), depth + 1);
    if (outer.filter(PlaceGrammar::isAround).isEmpty() || (beside && inner.kind() == Kind.KNOWN)) {
      return Optional.empty();
    }
    PlacePhrase around =
        outer.get().with(Bearing.AT).mapped(place -> beside ? surroundings(place) : place);
    return inner.in(around).map(place -> place.to(outer.get().tokens().to()));
  }

  /** Returns what surely holds a venue beside a place: its division or country. */
  private static Place surroundings(Place place) {
    List<PlaceStep> outer =
        place.path().stream()
            .filter(step -> step.level().compareTo(PlaceLevel.DIVISION) <= 0)
            .toList();
    return outer.isEmpty() ? place : new Place(outer, Optional.empty(), Bearing.AT);
  }

  /** Reads "the Moscow Kremlin", "White House Situation Room", "Lima Ohio". */
  private Optional<PlacePhrase> adjacent(PlacePhrase outer) {
    int from = outer.tokens().to();
    if (outer.kind() != Kind.KNOWN || !isAt(outer)) {
      return Optional.empty();
    }
    Optional<PlacePhrase> next = finder.at(from).filter(name -> name.kind() == Kind.KNOWN);
    Optional<PlacePhrase> inside =
        next.flatMap(inner -> inner.in(outer)).map(inner -> inner.from(outer.tokens().from()));
    return inside.isPresent()
        ? inside
        : next.filter(PlaceGrammar::isLarge)
            .flatMap(outer::in)
            .map(inner -> inner.to(next.get().tokens().to()));
  }

  private int end(Section section, int from) {
    return from < sentence.size() ? nouns.end(section, sentence, from) : from;
  }

  /** Tells whether a noun is plural: "houses in Lima" are no place. */
  private boolean isPlural(int index) {
    Token token = sentence.token(index);
    return token.tag().equals("NNS") && !token.lemma().equals(text(index));
  }

  private boolean isArticle(int index) {
    return index >= 0 && index < sentence.size() && sentence.token(index).tag().equals("DT");
  }

  private int skipArticle(int index) {
    return isArticle(index) ? index + 1 : index;
  }

  private boolean isAdjective(int index) {
    String tag = sentence.token(index).tag();
    return tag.startsWith("JJ") || tag.equals("VBN") || tag.equals("VBG");
  }

  private String text(int index) {
    return index < 0 || index >= sentence.size()
        ? ""
        : sentence.token(index).text().toLowerCase(Locale.ROOT);
  }

  private String words(int from, int to) {
    return sentence.words(new TokenRange(from, to));
  }
}
