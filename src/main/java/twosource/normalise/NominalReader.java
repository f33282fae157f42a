package twosource.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import twosource.text.Name;
import twosource.text.NameKind;
import twosource.text.Sentence;
import twosource.text.Token;
import twosource.text.TokenRange;
import twosource.value.DescribedParty;
import twosource.value.NamedParty;
import twosource.value.PartyKind;

/** Reads the parties of one sentence's noun runs, each by itself. */
final class NominalReader {

  private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "some", "one", "any");

  private static final Set<String> RANKS_AFTER = Set.of("elect", "designate");

  private final Sentence sentence;
  private final Names names;
  private final Countries countries;

  NominalReader(Sentence sentence, Names names, Countries countries) {
    this.sentence = sentence;
    this.names = names;
    this.countries = countries;
  }

  /** Returns the possessors of a run and what it is about, as far as they are parties. */
  List<Nominal> read(TokenRange run) {
    List<Nominal> read = new ArrayList<>();
    int from = run.from();
    for (int i = run.from(); i < run.to(); i++) {
      if (sentence.token(i).tag().equals("POS") && i > from) {
        segment(run, new TokenRange(from, i)).map(Nominal::asPossessor).ifPresent(read::add);
        from = i + 1;
      }
    }
    if (from < run.to()) {
      segment(run, new TokenRange(from, run.to())).ifPresent(read::add);
    }
    return read;
  }

  private Optional<Nominal> segment(TokenRange run, TokenRange segment) {
    TokenRange whole = new TokenRange(run.from(), segment.to());
    Optional<TokenRange> name = nameOf(segment);
    if (name.isPresent()) {
      return named(whole, segment, name.get());
    }
    Token last = sentence.token(segment.to() - 1);
    if (isDemonym(segment)) {
      return Optional.of(people(whole, segment));
    }
    Optional<TokenRange> organisation = organisationBefore(segment);
    if (organisation.isPresent()) {
      return named(whole, segment, organisation.get());
    }
    boolean describes = PartyWords.isPerson(last) || PartyWords.isCollective(last);
    return describes ? Optional.of(described(whole, segment)) : Optional.empty();
  }

  /** Returns the name at the end, without a title that the name finder took for a part of it. */
  private Optional<TokenRange> nameOf(TokenRange segment) {
    Optional<TokenRange> found =
        names.endOf(segment).map(Name::tokens).or(() -> unfoundName(segment));
    return found.map(this::withoutTitle).filter(name -> !isNoun(segment, name));
  }

  /**
   * Sees {@code Director} or {@code the California Democrat}, which the name finder took for names.
   */
  private boolean isNoun(TokenRange segment, TokenRange name) {
    Token last = sentence.token(name.to() - 1);
    boolean other = names.at(name.from()).filter(n -> n.kind() == NameKind.OTHER).isPresent();
    return isTitle(name.to() - 1)
        || (PartyWords.isPerson(last)
            && (name.length() == 1 || (other && name.from() > segment.from())));
  }

  private TokenRange withoutTitle(TokenRange name) {
    int from = name.from();
    while (from < name.to() - 1
        && (isTitle(from) || isRankAfter(from))
        && sentence.token(from + 1).isProperNoun()) {
      from++;
    }
    return new TokenRange(from, name.to());
  }

  /** Takes capitalised words after a title for a name that the name finder missed. */
  private Optional<TokenRange> unfoundName(TokenRange segment) {
    int from = segment.to();
    while (from > segment.from() && names.at(from - 1).isEmpty() && isNameWord(from - 1)) {
      from--;
    }
    boolean titled = from > segment.from() && from < segment.to() && isTitle(from - 1);
    return titled ? Optional.of(new TokenRange(from, segment.to())) : Optional.empty();
  }

  private boolean isNameWord(int at) {
    Token token = sentence.token(at);
    return token.isProperNoun() && !PartyWords.isPerson(token) && !isTitle(at) && !isCollective(at);
  }

  private boolean isCollective(int at) {
    return PartyWords.isCollective(sentence.token(at));
  }

  private boolean isTitle(int at) {
    Token token = sentence.token(at);
    boolean office = PartyWords.isOffice(token) && !PartyWords.isPlural(token);
    return PartyWords.isHonorific(token) || PartyWords.isShortOffice(token) || office;
  }

  /** Sees the second word of {@code President Elect}. */
  private boolean isRankAfter(int at) {
    return RANKS_AFTER.contains(PartyWords.bare(sentence.token(at)));
  }

  private Optional<Nominal> named(TokenRange whole, TokenRange segment, TokenRange name) {
    int roleEnd = name.from();
    while (roleEnd > segment.from() && PartyWords.isHonorific(sentence.token(roleEnd - 1))) {
      roleEnd--;
    }
    Optional<String> honorific =
        roleEnd < name.from()
            ? Optional.of(PartyWords.bare(sentence.token(name.from() - 1)))
            : Optional.empty();
    Optional<Nominal.Role> role = roleBefore(whole, segment, roleEnd);
    PartyKind kind = kindOf(name, honorific.isPresent() || role.isPresent());
    List<String> codes = codes(kind, whole, name);
    if (isDemonymName(name, kind) && codes.size() > 0) {
      return Optional.of(people(whole, segment));
    }
    if (kind == PartyKind.UNKNOWN && !mayBePerson(whole, name)) {
      return Optional.empty();
    }
    if (kind == PartyKind.GOVERNMENT && codes.isEmpty()) {
      return Optional.empty();
    }
    NamedParty party = new NamedParty(sentence.words(name), kind, honorific, codes);
    return Optional.of(Nominal.named(whole, name, party, role.stream().toList()))
        .map(nominal -> isAbbreviation(name) ? nominal.asDemonym() : nominal);
  }

  private List<String> codes(PartyKind kind, TokenRange whole, TokenRange name) {
    TokenRange before = new TokenRange(whole.from(), name.from());
    boolean own = kind == PartyKind.GOVERNMENT || kind == PartyKind.UNKNOWN;
    List<String> codes = countries.in(sentence, names, own ? name : before);
    return codes.isEmpty() && kind == PartyKind.GOVERNMENT
        ? Seats.country(sentence, whole, name).stream().toList()
        : codes;
  }

  private PartyKind kindOf(TokenRange name, boolean titled) {
    Optional<NameKind> kind = names.at(name.from()).map(Name::kind);
    if (titled || kind.isEmpty()) {
      return PartyKind.PERSON;
    }
    return switch (kind.get()) {
      case PERSON -> PartyKind.PERSON;
      case ORGANISATION -> PartyKind.ORGANISATION;
      case LOCATION -> PartyKind.GOVERNMENT;
      case OTHER -> PartyKind.UNKNOWN;
    };
  }

  private boolean isDemonymName(TokenRange name, PartyKind kind) {
    Token last = sentence.token(name.to() - 1);
    return kind == PartyKind.UNKNOWN
        || (kind != PartyKind.PERSON
            && PartyWords.isPlural(last)
            && name.length() == 1
            && last.lemma().endsWith("n"));
  }

  /** Works, treaties and events often have an article or a number, people never. */
  private boolean mayBePerson(TokenRange whole, TokenRange name) {
    String words = sentence.words(name);
    return opener(whole).isEmpty() && words.chars().noneMatch(Character::isDigit);
  }

  private boolean isAbbreviation(TokenRange name) {
    String text = sentence.words(name);
    return text.equals(text.toUpperCase(Locale.ROOT)) && name.length() == 1;
  }

  private boolean isDemonym(TokenRange segment) {
    int last = segment.to() - 1;
    return names.at(last).isEmpty()
        && countries.code(sentence, new TokenRange(last, last + 1)).isPresent();
  }

  /** Reads {@code the Peruvians}, and {@code Peruvian} as far as a group noun is still to come. */
  private Nominal people(TokenRange whole, TokenRange segment) {
    TokenRange head = new TokenRange(segment.to() - 1, segment.to());
    List<String> codes = countries.in(sentence, names, segment);
    boolean plural = PartyWords.isPlural(sentence.token(head.from()));
    DescribedParty party = DescribedParty.group("people").in(codes);
    return Nominal.described(whole, head, party, !plural).asDemonym();
  }

  private Optional<Nominal.Role> roleBefore(TokenRange whole, TokenRange segment, int to) {
    int end = to;
    while (end > segment.from() && isRankAfter(end - 1)) {
      end--;
    }
    if (end <= segment.from() || !PartyWords.isPerson(sentence.token(end - 1))) {
      return Optional.empty();
    }
    TokenRange tokens = new TokenRange(whole.from(), end);
    DescribedParty description = describe(tokens, new TokenRange(segment.from(), end));
    boolean plural = PartyWords.isPlural(sentence.token(end - 1));
    TokenRange all = new TokenRange(whole.from(), to);
    return Optional.of(new Nominal.Role(all, description.single(), plural));
  }

  /** Finds {@code Xinhua} in {@code Xinhua news agency}. */
  private Optional<TokenRange> organisationBefore(TokenRange segment) {
    int at = segment.to() - 1;
    if (!PartyWords.isOrganisation(sentence.token(at))) {
      return Optional.empty();
    }
    while (at > segment.from() && names.at(at).isEmpty() && segment.to() - at < 3) {
      at--;
    }
    return names
        .at(at)
        .filter(name -> name.kind() == NameKind.ORGANISATION)
        .map(Name::tokens)
        .filter(segment::contains);
  }

  private Nominal described(TokenRange whole, TokenRange segment) {
    DescribedParty party = describe(whole, segment);
    boolean determined = opener(whole).isPresent() || whole.from() < segment.from();
    boolean single = !party.isGroup();
    TokenRange head = new TokenRange(segment.to() - 1, segment.to());
    return Nominal.described(whole, head, party, single && !determined);
  }

  private DescribedParty describe(TokenRange whole, TokenRange segment) {
    int head = segment.to() - 1;
    Token noun = sentence.token(head);
    boolean group = PartyWords.isPlural(noun) || PartyWords.isCollective(noun);
    return new DescribedParty(
        PartyWords.head(noun),
        group ? PartyKind.GROUP : PartyKind.UNKNOWN,
        Modifiers.in(sentence, names, countries, new TokenRange(segment.from(), head)),
        countries.in(sentence, names, new TokenRange(whole.from(), head)),
        Owners.of(sentence, names, countries, whole, segment),
        Counts.in(sentence, segment.from(), head),
        opener(whole).filter(INDEFINITE::contains).isEmpty());
  }

  private Optional<String> opener(TokenRange whole) {
    Token first = sentence.token(whole.from());
    boolean opens = Set.of("DT", "PRP$", "PDT").contains(first.tag());
    return opens ? Optional.of(PartyWords.bare(first)) : Optional.empty();
  }
}
