package twosource.normalise.party;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import twosource.text.Sentence;
import twosource.text.Token;
import twosource.text.TokenRange;
import twosource.value.DescribedParty;
import twosource.value.PartyKind;

/** Reads descriptions of people: {@code two US envoys, the House speaker, the Peruvians}. */
final class DescribedReader {

  private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "some", "one", "any");

  private final Sentence sentence;
  private final Names names;
  private final Countries countries;

  DescribedReader(Sentence sentence, Names names, Countries countries) {
    this.sentence = sentence;
    this.names = names;
    this.countries = countries;
  }

  /** Returns the people whom the segment's last noun means; empty where it means none. */
  Optional<Nominal> read(TokenRange whole, TokenRange segment) {
    if (isDemonym(segment)) {
      return Optional.of(people(whole, segment));
    }
    Token last = sentence.token(segment.to() - 1);
    boolean describes = PartyWords.isPerson(last) || PartyWords.isCollective(last);
    return describes && !isPosition(whole)
        ? Optional.of(described(whole, segment))
        : Optional.empty();
  }

  /** Sees {@code at the head of}, which says where somebody stands and not who does. */
  private boolean isPosition(TokenRange whole) {
    return whole.length() == 2
        && whole.from() > 0
        && whole.to() < sentence.size()
        && sentence.token(whole.to() - 1).lemma().equals("head")
        && PartyWords.bare(sentence.token(whole.from() - 1)).equals("at")
        && PartyWords.bare(sentence.token(whole.to())).equals("of");
  }

  private boolean isDemonym(TokenRange segment) {
    int last = segment.to() - 1;
    return names.at(last).isEmpty()
        && countries.code(sentence, new TokenRange(last, last + 1)).isPresent();
  }

  /** Reads {@code the Peruvians}, and {@code Peruvian} as far as a group noun is still to come. */
  Nominal people(TokenRange whole, TokenRange segment) {
    TokenRange head = new TokenRange(segment.to() - 1, segment.to());
    List<String> codes = countries.in(sentence, names, segment);
    boolean plural = PartyWords.isPlural(sentence.token(head.from()));
    DescribedParty party = DescribedParty.group("people").in(codes);
    return Nominal.described(whole, head, party, !plural).asDemonym();
  }

  private Nominal described(TokenRange whole, TokenRange segment) {
    DescribedParty party = describe(whole, segment);
    boolean determined = opener(whole).isPresent() || whole.from() < segment.from();
    boolean single = !party.isGroup();
    TokenRange head = new TokenRange(segment.to() - 1, segment.to());
    return Nominal.described(whole, head, party, single && !determined);
  }

  DescribedParty describe(TokenRange whole, TokenRange segment) {
    int head = segment.to() - 1;
    Token noun = sentence.token(head);
    boolean group = PartyWords.isPlural(noun) || PartyWords.isCollective(noun);
    return new DescribedParty(
        PartyWords.head(noun) + (PartyWords.isElect(noun) ? "-elect" : ""),
        group ? PartyKind.GROUP : PartyKind.UNKNOWN,
        Modifiers.in(sentence, names, countries, new TokenRange(segment.from(), head)),
        countries.in(sentence, names, new TokenRange(whole.from(), head)),
        Owners.of(sentence, names, countries, whole, segment),
        Counts.in(sentence, segment.from(), head),
        opener(whole).filter(INDEFINITE::contains).isEmpty());
  }

  /** Returns the determiner with which the phrase opens. */
  Optional<String> opener(TokenRange whole) {
    Token first = sentence.token(whole.from());
    boolean opens = Set.of("DT", "PRP$", "PDT").contains(first.tag());
    return opens ? Optional.of(PartyWords.bare(first)) : Optional.empty();
  }
}
