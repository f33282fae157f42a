package twosource.normalise.party;

import java.util.Optional;
import java.util.Set;
import twosource.text.Name;
import twosource.text.NameKind;
import twosource.text.Sentence;
import twosource.text.Token;
import twosource.text.TokenRange;

/** Finds the name with which a noun run ends, mending where the name finder drew it. */
final class NameSpans {

  static final Set<String> RANKS_AFTER = Set.of("elect", "designate");

  private final Sentence sentence;
  private final Names names;

  NameSpans(Sentence sentence, Names names) {
    this.sentence = sentence;
    this.names = names;
  }

  /** Returns the name without title, with given names that the name finder left out. */
  Optional<TokenRange> endOf(TokenRange segment) {
    return names
        .endOf(segment)
        .map(Name::tokens)
        .or(() -> afterTitle(segment, segment.to()))
        .map(this::withoutTitle)
        .map(name -> afterTitle(segment, name.from()).map(name::union).orElse(name))
        .filter(name -> !isNoun(segment, name));
  }

  /** Sees the second word of {@code President Elect}. */
  boolean isRankAfter(int at) {
    return RANKS_AFTER.contains(PartyWords.bare(sentence.token(at)));
  }

  /** Sees {@code Director} or {@code the California Democrat} taken for names, not {@code King}. */
  private boolean isNoun(TokenRange segment, TokenRange name) {
    Token last = sentence.token(name.to() - 1);
    Optional<NameKind> kind = names.at(name.from()).map(Name::kind);
    boolean modified = name.from() > segment.from();
    boolean person = kind.equals(Optional.of(NameKind.PERSON));
    boolean single = name.length() == 1 && (modified || !person);
    boolean other = kind.equals(Optional.of(NameKind.OTHER)) && modified;
    boolean post = !person && isTitle(name.to() - 1) && !PartyWords.bare(last).equals("general");
    return PartyWords.isPerson(last) && (single || other || post);
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

  /** Takes capitalised words between a title and a token for a name that was missed. */
  private Optional<TokenRange> afterTitle(TokenRange segment, int to) {
    int from = to;
    while (from > segment.from() && names.at(from - 1).isEmpty() && isNameWord(from - 1)) {
      from--;
    }
    boolean titled = from > segment.from() && from < to && isTitle(from - 1);
    return titled ? Optional.of(new TokenRange(from, to)) : Optional.empty();
  }

  private boolean isNameWord(int at) {
    Token token = sentence.token(at);
    return token.isProperNoun()
        && !PartyWords.isPerson(token)
        && !PartyWords.isCollective(token)
        && !PartyWords.isHonorific(token)
        && !isRankAfter(at);
  }

  private boolean isTitle(int at) {
    Token token = sentence.token(at);
    boolean office = PartyWords.isOffice(token) && !PartyWords.isPlural(token);
    return PartyWords.isHonorific(token) || PartyWords.isShortOffice(token) || office;
  }
}
