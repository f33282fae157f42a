package twosource.extract;

import twosource.text.PhraseKind;
import twosource.text.Sentence;
import twosource.text.TokenRange;
import twosource.value.ClausePart;

/** Reads the noun phrases that belong to a value: {@code four fire crews, 20 of the 30 seats}. */
final class NounChainReader {

  private final Sentence sentence;
  private final Phrases phrases;
  private final ClauseTerms terms;

  /**
   * @param terms takes the telling words of the chain
   */
  NounChainReader(Sentence sentence, Phrases phrases, ClauseTerms terms) {
    this.sentence = sentence;
    this.phrases = phrases;
    this.terms = terms;
  }

  /**
   * Reads the chain that holds a value.
   *
   * @param kind {@code amount}, which may count what follows; else a time or a place
   */
  NounChain read(TokenRange value, String kind) {
    int first = phrases.indexOf(value.from());
    int last = phrases.indexOf(value.to() - 1);
    boolean amount = kind.equals("amount");
    TokenRange phrase = phrases.get(last).tokens();
    if (amount && holdsNoun(new TokenRange(value.to(), phrase.to()))) {
      return counted(value, first, last);
    }
    if (amount && isOf(last + 1)) {
      TokenRange of = phrases.get(last + 2).tokens();
      addAround(value, first, last);
      terms.addPhrase(of, ClausePart.HEAD, ClausePart.MODIFIER);
      return new NounChain(first, last + 2, new TokenRange(value.from(), of.to()), true);
    }
    addAround(value, first, last);
    if (amount && isOf(first - 1, first - 2)) {
      terms.addPhrase(phrases.get(first - 2).tokens(), ClausePart.HEAD, ClausePart.MODIFIER);
      return new NounChain(first - 2, last, value, true);
    }
    return new NounChain(first, last, value, false);
  }

  /**
   * Reads {@code four fire crews}, and {@code four fire and rescue crews}, which is two phrases.
   */
  private NounChain counted(TokenRange value, int first, int last) {
    TokenRange phrase = phrases.get(last).tokens();
    boolean joined =
        phrases.is(last + 1, PhraseKind.CONJUNCTION)
            && phrases.is(last + 2, PhraseKind.NOUN)
            && phrases.head(last).tag().equals("NN")
            && phrases.head(last + 2).tag().equals("NNS")
            && phrases.get(last + 2).tokens().length() > 1;
    int end = joined ? last + 2 : last;
    TokenRange whole =
        new TokenRange(phrases.get(first).tokens().from(), phrases.get(end).tokens().to());
    terms.addPhrase(whole, ClausePart.HEAD, ClausePart.MODIFIER);
    TokenRange with = new TokenRange(Math.min(value.from(), phrase.to()), whole.to());
    return new NounChain(first, end, with, true);
  }

  private void addAround(TokenRange value, int first, int last) {
    TokenRange before = new TokenRange(phrases.get(first).tokens().from(), value.from());
    TokenRange after = new TokenRange(value.to(), phrases.get(last).tokens().to());
    terms.addAll(before, ClausePart.MODIFIER);
    terms.addAll(after, ClausePart.MODIFIER);
  }

  private boolean holdsNoun(TokenRange range) {
    for (int i = range.from(); i < range.to(); i++) {
      if (sentence.token(i).isNoun()) {
        return true;
      }
    }
    return false;
  }

  private boolean isOf(int preposition) {
    return isOf(preposition, preposition + 1);
  }

  private boolean isOf(int preposition, int noun) {
    return phrases.is(preposition, PhraseKind.PREPOSITION)
        && phrases.words(preposition).equals("of")
        && phrases.is(noun, PhraseKind.NOUN);
  }
}
