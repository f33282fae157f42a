package twosource.normalise.party;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import twosource.text.Name;
import twosource.text.NameKind;
import twosource.text.Sentence;
import twosource.text.TokenRange;
import twosource.value.DescribedParty;

/**
 * Adds to a description what follows it: {@code secretary of the council}, {@code officials from
 * Peru and Chile}, {@code aide to Berg}.
 */
final class Attachments {

  private static final int MOST = 3;
  private static final Set<String> NAMING = Set.of("from", "for", "at");
  private static final Set<String> AND = Set.of("and", "&");
  private static final Set<String> OF_NAME = Set.of("of", "from");

  private final Sentence sentence;
  private final Names names;
  private final Countries countries;

  private final List<Optional<TokenRange>> runAt = new ArrayList<>();

  Attachments(Sentence sentence, Names names, Countries countries, List<TokenRange> runs) {
    this.sentence = sentence;
    this.names = names;
    this.countries = countries;
    for (int i = 0; i <= sentence.size(); i++) {
      runAt.add(Optional.empty());
    }
    runs.forEach(run -> runAt.set(run.from(), Optional.of(run)));
  }

  Nominal attach(Nominal nominal) {
    if (nominal.possessor() || nominal.demonym()) {
      return nominal;
    }
    int end = nominal.tokens().to();
    for (int i = 0; i < MOST; i++) {
      int next = endOfPhraseAt(end, nominal);
      if (next == end) {
        break;
      }
      end = next;
    }
    return end == nominal.tokens().to() ? nominal : extended(nominal, end);
  }

  private Nominal extended(Nominal nominal, int end) {
    TokenRange added = new TokenRange(nominal.tokens().to(), end);
    Nominal wider = nominal.withTokens(new TokenRange(nominal.tokens().from(), end));
    return nominal.description().map(party -> wider.describedAs(with(party, added))).orElse(wider);
  }

  private DescribedParty with(DescribedParty party, TokenRange added) {
    Set<String> codes = new LinkedHashSet<>(party.countries());
    codes.addAll(countries.in(sentence, names, added));
    if (party.isGroup()) {
      codes.addAll(seats(added));
    }
    List<String> modifiers = new ArrayList<>(party.modifiers());
    Modifiers.in(sentence, names, countries, added).stream()
        .filter(word -> !party.isGroup() || Seats.of(word).isEmpty())
        .forEach(modifiers::add);
    return new DescribedParty(
        party.head(),
        party.kind(),
        modifiers,
        List.copyOf(codes),
        party.owner().or(() -> Owners.last(sentence, names, added)),
        party.count(),
        party.definite());
  }

  private int endOfPhraseAt(int at, Nominal nominal) {
    if (at + 1 >= sentence.size()) {
      return at;
    }
    String preposition = PartyWords.bare(sentence.token(at));
    Optional<TokenRange> run = runAt.get(at + 1);
    if (run.isEmpty()) {
      return at;
    }
    int title = endOfTitle(run.get());
    if (title > run.get().from()) {
      return nominal.bare() && isWithinTitle(preposition, at, run.get()) ? title : at;
    }
    return attaches(preposition, run.get(), nominal) ? withCoordination(run.get()).to() : at;
  }

  /** Goes on {@code chief of}, and in capitals {@code Vice President for}. */
  private boolean isWithinTitle(String preposition, int at, TokenRange run) {
    return preposition.equals("of")
        || (preposition.equals("for")
            && at > 0
            && sentence.token(at - 1).isProperNoun()
            && sentence.token(run.from()).isProperNoun());
  }

  /**
   * Returns where a person's name begins that ends the run and to which its first words are no
   * title ({@code chief of | staff Jo Roy}); the run's own beginning where there is none.
   */
  private int endOfTitle(TokenRange run) {
    Optional<Name> name = names.endOf(run).filter(found -> found.kind() == NameKind.PERSON);
    if (name.isEmpty()) {
      return run.from();
    }
    int to = name.get().tokens().from();
    while (to > run.from() && PartyWords.isHonorific(sentence.token(to - 1))) {
      to--;
    }
    boolean title = to > run.from() && PartyWords.isPerson(sentence.token(to - 1));
    boolean possessor = to > run.from() && sentence.token(to - 1).tag().equals("POS");
    return title || possessor ? run.from() : to;
  }

  private boolean attaches(String preposition, TokenRange run, Nominal nominal) {
    boolean institution = isInstitution(run);
    if (nominal.isNamed()) {
      // Who is "of" a name is of a place or a house, whatever the name finder took that name for.
      return OF_NAME.contains(preposition) && names.endOf(run).isPresent();
    }
    if (preposition.equals("of")) {
      return Counts.in(sentence, run.from(), run.to()).isEmpty() || institution;
    }
    boolean office = PartyWords.isOffice(sentence.token(nominal.head().to() - 1));
    if (preposition.equals("to")) {
      return office && nominal.asRole().isPresent() && names.at(run.to() - 1).isPresent();
    }
    return NAMING.contains(preposition) && (institution || isOrganisation(run));
  }

  /** Sees {@code the company} in {@code negotiators for the company}. */
  private boolean isOrganisation(TokenRange run) {
    return PartyWords.isOrganisation(sentence.token(run.to() - 1));
  }

  /** Tells whether a run ends in the name of a country, a place or an organisation. */
  private boolean isInstitution(TokenRange run) {
    int last = run.to() - 1;
    Optional<Name> name = names.at(last);
    if (name.isPresent()) {
      return name.get().kind() != NameKind.PERSON;
    }
    return sentence.token(last).isProperNoun() && !PartyWords.isPerson(sentence.token(last));
  }

  /** Adds {@code and Chile} to {@code Peru}, {@code and Defence Council} to {@code Security}. */
  private TokenRange withCoordination(TokenRange run) {
    Optional<TokenRange> list = countryList(run);
    if (list.isPresent()) {
      return list.get();
    }
    int at = run.to();
    if (at + 1 >= sentence.size() || !isInstitution(run)) {
      return run;
    }
    Optional<TokenRange> next = runAt.get(at + 1).filter(this::isInstitution);
    if (!AND.contains(PartyWords.bare(sentence.token(at))) || next.isEmpty()) {
      return run;
    }
    boolean oneName = !isCountry(run) && !isCountry(next.get()) && goesOn(next.get().from());
    boolean countries = isCountry(run) && isCountry(next.get());
    return countries || oneName ? run.union(next.get()) : run;
  }

  /** Reads {@code Peru, Chile and Brazil}; a country behind a comma alone may be something else. */
  private Optional<TokenRange> countryList(TokenRange first) {
    int end = first.to();
    while (isCountryAfter(end, ",")) {
      end = runAt.get(end + 1).orElse(first).to();
    }
    int and = end < sentence.size() && sentence.token(end).text().equals(",") ? end + 1 : end;
    return end > first.to() && isCountry(first) && isCountryAfter(and, "and")
        ? runAt.get(and + 1).map(first::union)
        : Optional.empty();
  }

  private boolean isCountryAfter(int at, String joint) {
    return at + 1 < sentence.size()
        && PartyWords.bare(sentence.token(at)).equals(joint)
        && runAt.get(at + 1).filter(this::isCountryAlone).isPresent();
  }

  private boolean isCountryAlone(TokenRange run) {
    return countries.endOfCountry(sentence, names, run.from(), run) == run.to();
  }

  /** Tells whether a capitalised word without article may go on a name. */
  private boolean goesOn(int at) {
    return sentence.token(at).isProperNoun()
        && names.at(at).filter(name -> name.tokens().from() == at).isEmpty();
  }

  private boolean isCountry(TokenRange run) {
    return !countries.in(sentence, names, run).isEmpty() || Seats.of(sentence, run).isPresent();
  }

  /** Reads {@code diplomats from Lima and Santiago} as those of the countries. */
  private List<String> seats(TokenRange range) {
    List<String> codes = new ArrayList<>();
    for (int i = range.from(); i < range.to(); i++) {
      runAt.get(i).flatMap(run -> Seats.of(sentence, run)).ifPresent(codes::add);
    }
    return codes;
  }
}
