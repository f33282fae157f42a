package twosource.normalise.party;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import twosource.text.Name;
import twosource.text.NameKind;
import twosource.text.Sentence;
import twosource.text.Token;
import twosource.text.TokenRange;
import twosource.value.DescribedParty;
import twosource.value.NamedParty;
import twosource.value.PartyKind;

/** Reads a name with the titles and countries before it. */
final class NamedReader {

  private final Sentence sentence;
  private final Names names;
  private final Countries countries;
  private final DescribedReader descriptions;
  private final NameSpans spans;

  NamedReader(
      Sentence sentence,
      Names names,
      Countries countries,
      NameSpans spans,
      DescribedReader descriptions) {
    this.sentence = sentence;
    this.names = names;
    this.countries = countries;
    this.spans = spans;
    this.descriptions = descriptions;
  }

  /** Returns the party of that name; empty for places, works and events. */
  Optional<Nominal> read(TokenRange whole, TokenRange segment, TokenRange name) {
    int roleEnd = name.from();
    while (roleEnd > segment.from() && PartyWords.isHonorific(sentence.token(roleEnd - 1))) {
      roleEnd--;
    }
    Optional<String> honorific =
        roleEnd < name.from()
            ? Optional.of(PartyWords.bare(sentence.token(name.from() - 1)))
            : Optional.empty();
    Optional<Nominal.Role> role = roleBefore(whole, segment, roleEnd);
    boolean titled = honorific.isPresent() || role.filter(this::isTitle).isPresent();
    PartyKind kind = kindOf(name, titled);
    List<String> codes = codes(kind, whole, name);
    if (isDemonymName(name, kind) && !codes.isEmpty()) {
      return Optional.of(descriptions.people(whole, segment));
    }
    if (kind == PartyKind.UNKNOWN && !mayBePerson(whole, name)) {
      return Optional.empty();
    }
    if (kind == PartyKind.GOVERNMENT && codes.isEmpty()) {
      return Optional.empty();
    }
    NamedParty party = new NamedParty(asWritten(name, kind), kind, honorific, codes);
    return Optional.of(Nominal.named(whole, name, party, role.stream().toList()))
        .map(nominal -> isAbbreviation(name) ? nominal.asDemonym() : nominal);
  }

  /** Leaves the marks of a person's name where they stand: {@code Jo "Joe" Roy, Jo Roy, Jr.}. */
  private String asWritten(TokenRange name, PartyKind kind) {
    if (kind != PartyKind.PERSON) {
      return sentence.words(name);
    }
    StringBuilder words = new StringBuilder();
    for (int i = name.from(); i < name.to(); i++) {
      Token token = sentence.token(i);
      boolean apart = i > name.from() && token.span().start() > sentence.token(i - 1).span().end();
      words.append(apart ? " " : "").append(token.text());
    }
    return words.toString();
  }

  private List<String> codes(PartyKind kind, TokenRange whole, TokenRange name) {
    TokenRange before = new TokenRange(whole.from(), name.from());
    boolean own = kind == PartyKind.GOVERNMENT || kind == PartyKind.UNKNOWN;
    List<String> codes = countries.in(sentence, names, own ? name : before);
    return codes.isEmpty() && kind == PartyKind.GOVERNMENT
        ? Seats.country(sentence, whole, name).stream().toList()
        : codes;
  }

  /** A capital makes a noun a title; {@code analyst Xenon} may be a firm. */
  private boolean isTitle(Nominal.Role role) {
    String noun = sentence.token(role.tokens().to() - 1).text();
    return Character.isUpperCase(noun.charAt(0));
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
    return descriptions.opener(whole).isEmpty() && words.chars().noneMatch(Character::isDigit);
  }

  private boolean isAbbreviation(TokenRange name) {
    String text = sentence.words(name);
    return text.equals(text.toUpperCase(Locale.ROOT)) && name.length() == 1;
  }

  private Optional<Nominal.Role> roleBefore(TokenRange whole, TokenRange segment, int to) {
    int end = to;
    while (end > segment.from() && spans.isRankAfter(end - 1)) {
      end--;
    }
    if (end <= segment.from() || !PartyWords.isPerson(sentence.token(end - 1))) {
      return Optional.empty();
    }
    TokenRange tokens = new TokenRange(whole.from(), end);
    DescribedParty description = descriptions.describe(tokens, new TokenRange(segment.from(), end));
    boolean plural = PartyWords.isPlural(sentence.token(end - 1));
    TokenRange all = new TokenRange(whole.from(), to);
    return Optional.of(new Nominal.Role(all, description.single(), plural));
  }
}
