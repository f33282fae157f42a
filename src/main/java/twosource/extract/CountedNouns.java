package twosource.extract;

import java.util.Locale;
import java.util.Set;
import twosource.text.Sentence;
import twosource.text.Token;
import twosource.text.TokenRange;

/** Tells what a number counts: {@code 28 points}, {@code 28-point}, {@code five fire engines}. */
final class CountedNouns {

  /** How many modifiers may stand between a number and its noun. */
  private static final int FARTHEST = 3;

  private CountedNouns() {}

  /** Tells whether the number counts one of the nouns, given as lemmas. */
  static boolean after(Sentence sentence, TokenRange number, Set<String> nouns) {
    String last = sentence.token(number.to() - 1).text();
    int hyphen = last.indexOf('-');
    if (hyphen >= 0) {
      return nouns.contains(last.substring(hyphen + 1).toLowerCase(Locale.ROOT));
    }
    for (int i = number.to(); i < Math.min(sentence.size(), number.to() + FARTHEST); i++) {
      Token token = sentence.token(i);
      if (nouns.contains(token.lemma())) {
        return true;
      }
      if (!token.isNoun() && !token.tag().startsWith("JJ") && !token.text().equals("-")) {
        return false;
      }
    }
    return false;
  }
}
