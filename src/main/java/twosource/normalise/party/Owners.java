package twosource.normalise.party;

import java.util.Optional;
import java.util.stream.IntStream;
import twosource.text.Name;
import twosource.text.NameKind;
import twosource.text.Sentence;
import twosource.text.Token;
import twosource.text.TokenRange;

/** Finds whose somebody is: {@code Roy's} envoy, a {@code Roy} aide, {@code his} envoy. */
final class Owners {

  private Owners() {}

  /** Returns the possessor before the segment, a pronoun, or a person's name within it. */
  static Optional<String> of(
      Sentence sentence, Names names, Countries countries, TokenRange whole, TokenRange segment) {
    if (whole.from() < segment.from()) {
      TokenRange owner = ownerBefore(sentence, whole.from(), segment.from() - 1);
      return countries.in(sentence, names, owner).isEmpty()
              || names.endOf(owner).filter(Owners::isPerson).isPresent()
          ? Optional.of(ownerText(sentence, names, owner))
          : Optional.empty();
    }
    Token first = sentence.token(whole.from());
    if (first.tag().equals("PRP$")) {
      return Optional.of(PartyWords.bare(first));
    }
    return IntStream.range(segment.from(), segment.to() - 1)
        .mapToObj(names::at)
        .flatMap(Optional::stream)
        .filter(Owners::isPerson)
        .findFirst()
        .map(name -> sentence.words(name.tokens()));
  }

  /** Returns the person with whose name the range ends: {@code adviser to Mr. Roy}. */
  static Optional<String> last(Sentence sentence, Names names, TokenRange range) {
    return names.endOf(range).filter(Owners::isPerson).map(name -> sentence.words(name.tokens()));
  }

  private static boolean isPerson(Name name) {
    return name.kind() == NameKind.PERSON;
  }

  private static TokenRange ownerBefore(Sentence sentence, int from, int to) {
    int begin = from;
    for (int i = from; i < to; i++) {
      begin = sentence.token(i).tag().equals("POS") ? i + 1 : begin;
    }
    return new TokenRange(begin, to);
  }

  private static String ownerText(Sentence sentence, Names names, TokenRange owner) {
    return names
        .endOf(owner)
        .map(name -> sentence.words(name.tokens()))
        .orElseGet(() -> ownerWord(sentence.token(owner.to() - 1)));
  }

  private static String ownerWord(Token token) {
    return token.isProperNoun() ? token.text() : token.lemma();
  }
}
