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

/** Adds to a place what follows it: {@code Lima, Ohio; the Larch Club in Lima; Lima's airport}. */
final class PlaceTails {

  static final Set<String> WITHIN = Set.of("in", "of", "at", "on", "inside", "within");
  private static final Set<String> BESIDE = Set.of("near", "outside", "beside");
  private static final int MOST = 4;

  private final PlaceWords words;
  private final Gazetteer gazetteer;
  private final PlaceFinder finder;
  private final PlaceKinds kinds;
  private final PlaceGrammar grammar;

  PlaceTails(
      PlaceWords words,
      Gazetteer gazetteer,
      PlaceFinder finder,
      PlaceKinds kinds,
      PlaceGrammar grammar) {
    this.words = words;
    this.gazetteer = gazetteer;
    this.finder = finder;
    this.kinds = kinds;
    this.grammar = grammar;
  }

  /** Returns the phrase with all that follows it and belongs to it. */
  PlacePhrase extend(PlacePhrase phrase, int depth) {
    PlacePhrase longer = phrase;
    for (int i = 0; i < MOST; i++) {
      PlacePhrase now = longer;
      Optional<PlacePhrase> next =
          PlaceGrammar.first(
              List.of(
                  () -> possessed(now),
                  () -> kinds.followed(now),
                  () -> abbreviated(now),
                  () -> described(now, depth),
                  () -> listed(now, depth),
                  () -> joined(now, depth),
                  () -> adjacent(now)));
      if (next.isEmpty()) {
        return longer;
      }
      longer = next.get();
    }
    return longer;
  }

  /** Reads "Berlin's Tegel airport", "Lima's main airport". */
  private Optional<PlacePhrase> possessed(PlacePhrase outer) {
    int from = outer.tokens().to() + 1;
    if (!words.text(from - 1).equals("'s") || !outer.isAt()) {
      return Optional.empty();
    }
    Optional<PlacePhrase> inner = finder.at(from);
    if (inner.isPresent()) {
      return inner
          .get()
          .in(outer)
          .or(() -> namesake(inner.get(), outer))
          .map(place -> place.from(outer.tokens().from()));
    }
    int noun = words.skipAdjectives(from);
    return words.isNoun(Section.VENUE, noun)
        ? Optional.of(outer.to(words.end(Section.VENUE, noun)).with(Bearing.SOMEWHERE))
        : Optional.empty();
  }

  /** Takes a venue that the gazetteer knows elsewhere for another one of that name. */
  private static Optional<PlacePhrase> namesake(PlacePhrase known, PlacePhrase outer) {
    return known.ends(PlaceLevel.VENUE) && outer.kind() == Kind.KNOWN
        ? PlacePhrase.of(known.tokens(), Kind.VENUE, known.name(), known.readings().get(0).place())
            .in(outer)
        : Optional.empty();
  }

  /** Reads "Hallsburg, Fla.", "Springfield D.C.". */
  private Optional<PlacePhrase> abbreviated(PlacePhrase inner) {
    int end = inner.tokens().to();
    boolean comma = words.text(end).equals(",");
    int from = comma ? end + 1 : end;
    for (int to = Math.min(from + 2, words.size()); to > from; to--) {
      String form = words.words(new TokenRange(from, to)).replace(" ", "");
      // Without comma or point it may be an agency's initials: "south London PA".
      boolean marked = comma || form.contains(".") || form.equals("DC");
      List<Place> outers = marked ? gazetteer.abbreviated(form) : List.of();
      if (!outers.isEmpty()) {
        return Optional.of(inOneOf(outers, inner).to(to));
      }
    }
    return Optional.empty();
  }

  private static PlacePhrase inOneOf(List<Place> outers, PlacePhrase inner) {
    for (Place place : outers) {
      PlacePhrase outer = PlacePhrase.of(inner.tokens(), Kind.KNOWN, inner.name(), place);
      Optional<PlacePhrase> known = inner.in(outer);
      if (known.isPresent()) {
        return known.get();
      }
    }
    // A village there that the gazetteer lacks, though it knows others by that name.
    Place settled = PlacePhrase.settledIn(outers.get(0), inner.name());
    return PlacePhrase.of(inner.tokens(), Kind.KNOWN, inner.name(), settled);
  }

  /** Reads "Odesa, a port in southern Ukraine", "Florida, the US state". */
  private Optional<PlacePhrase> described(PlacePhrase name, int depth) {
    int end = name.tokens().to();
    if (!words.text(end).equals(",") || !words.isArticle(end + 1)) {
      return Optional.empty();
    }
    int from = end + 2;
    while (from < end + 5 && words.isAdjective(from) && kinds.modifier(from).isEmpty()) {
      from++;
    }
    Optional<PlacePhrase> whole = kinds.modifier(from);
    int noun = whole.map(phrase -> phrase.tokens().to()).orElse(from);
    for (Section kind : PlaceKinds.KINDS) {
      int after = words.end(kind, noun);
      if (after > noun) {
        PlacePhrase kept = name.keep(place -> PlaceKinds.fits(kind, place)).orElse(name);
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
    boolean bracket = words.text(mark).equals("(");
    if (!(words.text(mark).equals(",") || bracket) || inner.kind() == Kind.NAMELESS) {
      return Optional.empty();
    }
    Optional<PlacePhrase> outer = around(mark + 1, depth).or(() -> vouched(inner, mark + 1));
    int to = outer.map(place -> place.tokens().to()).orElse(mark);
    boolean list = inner.kind() == Kind.UNKNOWN && Set.of("and", "or").contains(words.text(to));
    boolean open = bracket && !words.text(to).equals(")");
    return list || open
        ? Optional.empty()
        : outer.flatMap(inner::in).map(place -> place.to(bracket ? to + 1 : to));
  }

  /** Takes a name that would pass for another thing for what a place of that name lies in. */
  private Optional<PlacePhrase> vouched(PlacePhrase inner, int from) {
    return inner.kind() == Kind.KNOWN
        ? finder
            .vouchedFor(from)
            .filter(PlacePhrase::isLarge)
            .filter(outer -> inner.in(outer).filter(PlacePhrase::isAt).isPresent())
        : Optional.empty();
  }

  /** Reads "the Larch Club in Lima", "the Larch Club, near Lima", "Lima in Ohio". */
  private Optional<PlacePhrase> joined(PlacePhrase inner, int depth) {
    int to = inner.tokens().to();
    boolean comma = words.text(to).equals(",") && BESIDE.contains(words.text(to + 1));
    int at = comma && inner.kind() == Kind.VENUE ? to + 1 : to;
    String preposition = words.text(at);
    boolean beside = BESIDE.contains(preposition) && inner.kind() != Kind.KNOWN;
    boolean quarter = preposition.equals("of") && words.isNoun(Section.QUARTER, to - 1);
    boolean within = WITHIN.contains(preposition) && (inner.kind() != Kind.UNKNOWN || quarter);
    if (!beside && !within && !preposition.equals("in")) {
      return Optional.empty();
    }
    Optional<PlacePhrase> outer = around(at + 1, depth);
    return outer
        .map(place -> beside ? place.mapped(PlaceTails::surroundings) : place)
        .flatMap(inner::in)
        .map(place -> place.to(outer.get().tokens().to()));
  }

  /** Reads what a place lies in: "Ohio", "south London". */
  private Optional<PlacePhrase> around(int from, int depth) {
    return grammar
        .placeAt(words.skipArticle(from), depth + 1)
        .filter(PlacePhrase::isAround)
        .map(place -> place.with(Bearing.AT));
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
  private Optional<PlacePhrase> adjacent(PlacePhrase name) {
    Optional<PlacePhrase> next =
        name.kind() == Kind.KNOWN && name.isAt()
            ? finder.at(name.tokens().to()).filter(other -> other.kind() == Kind.KNOWN)
            : Optional.empty();
    Optional<PlacePhrase> inside = next.flatMap(inner -> inner.in(name));
    return inside.isPresent()
        ? inside.map(inner -> inner.from(name.tokens().from()))
        : next.filter(PlacePhrase::isLarge)
            .flatMap(name::in)
            .map(inner -> inner.to(next.get().tokens().to()));
  }
}
