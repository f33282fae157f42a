package twosource.normalise.quantity;

import java.util.Locale;
import java.util.Optional;
import twosource.text.Sentence;
import twosource.text.Token;
import twosource.text.TokenRange;

/** Finds what a count counts: "documents" of "four additional documents". */
public final class CountedNoun {

  private CountedNoun() {}

  /**
   * Returns the lemma of the noun that a count's mention counts; of "28-point plan", "point"; empty
   * where no noun follows ("24 dead").
   */
  public static Optional<String> of(Sentence sentence, TokenRange count) {
    String last = sentence.token(count.to() - 1).text();
    int hyphen = last.lastIndexOf('-');
    boolean joined = hyphen > 0 && Character.isLetter(last.charAt(last.length() - 1));
    if (joined && Character.isDigit(last.charAt(0))) {
      return Optional.of(last.substring(hyphen + 1).toLowerCase(Locale.ROOT));
    }
    Optional<String> noun = Optional.empty();
    for (int i = count.to(); i < sentence.size() && isInNounPhrase(sentence.token(i)); i++) {
      Token token = sentence.token(i);
      noun = token.isNoun() ? Optional.of(token.lemma()) : noun;
    }
    return noun;
  }

  private static boolean isInNounPhrase(Token token) {
    return token.isNoun()
        || token.tag().startsWith("JJ")
        || token.tag().equals("VBG")
        || token.tag().equals("VBN");
  }
}
