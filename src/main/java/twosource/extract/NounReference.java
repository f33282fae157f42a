package twosource.extract;

import java.util.Set;
import twosource.claim.Reference;
import twosource.text.Sentence;
import twosource.text.Token;
import twosource.text.TokenRange;

/** Tells how a noun phrase refers: to a thing known already, to another one, or as telling one. */
final class NounReference {

  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "those", "these");

  private static final Set<String> OTHER =
      Set.of("another", "further", "fresh", "separate", "second", "additional", "more");

  private NounReference() {}

  /** Returns how the phrase refers whose last token is its noun. */
  static Reference of(Sentence sentence, TokenRange phrase) {
    boolean ranked = false;
    for (int i = phrase.from(); i < phrase.to() - 1; i++) {
      if (OTHER.contains(sentence.token(i).lemma())) {
        return Reference.ANOTHER;
      }
      ranked |= isRanking(sentence.token(i));
    }
    return !ranked && points(sentence, phrase) ? Reference.DEFINITE : Reference.TELLING;
  }

  private static boolean points(Sentence sentence, TokenRange phrase) {
    Token first = sentence.token(phrase.from());
    return DEFINITE.contains(first.lemma())
        || first.tag().equals("PRP$")
        || isPossessive(sentence, phrase);
  }

  /** Sees {@code the largest deal to date}, which may be any, but not {@code the latest deal}. */
  private static boolean isRanking(Token token) {
    boolean superlative = token.tag().equals("JJS") && !token.lemma().equals("late");
    return superlative || token.text().endsWith("-ever");
  }

  /** Tells whether a phrase holds the mark of a possessive: {@code Ito 's meeting}. */
  static boolean isPossessive(Sentence sentence, TokenRange phrase) {
    return sentence.tokens().subList(phrase.from(), phrase.to()).stream()
        .anyMatch(token -> token.tag().equals("POS"));
  }
}
