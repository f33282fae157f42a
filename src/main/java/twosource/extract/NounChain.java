package twosource.extract;

import java.util.Locale;
import twosource.text.PhraseKind;
import twosource.text.TokenRange;

/**
 * Holds the noun phrases that belong to a value.
 *
 * @param first index of the first phrase
 * @param last index of the last phrase
 * @param value the value's words with what they count
 * @param counted whether the value counts or measures a noun
 */
record NounChain(int first, int last, TokenRange value, boolean counted) {

  /** Returns the preposition before the chain, else whether the value counts it or stands bare. */
  String relation(Phrases phrases) {
    if (phrases.is(first - 1, PhraseKind.PREPOSITION)) {
      return phrases.words(first - 1).toLowerCase(Locale.ROOT);
    }
    return counted ? "counted" : "bare";
  }
}
