package twosource.normalise;

/**
 * Holds a piece of a token: letters, a number, or one mark; "five-hour" is three of them.
 *
 * @param key the text in lower case without full stops, as the word tables have it
 * @param token the index of its token; -1 beyond either end of the sentence
 * @param start where it begins within its token
 * @param tag the part of speech of its token
 * @param glued whether it stands in one token with the word before it
 */
public record Word(String text, String key, int token, int start, String tag, boolean glued) {

  /** Stands before the first word and after the last. */
  public static final Word NONE = new Word("", "", -1, 0, "", false);

  /** Tells whether the key is one of these. */
  public boolean is(String... keys) {
    for (String each : keys) {
      if (key.equals(each)) {
        return true;
      }
    }
    return false;
  }

  public boolean isNumber() {
    return !text.isEmpty() && Character.isDigit(text.charAt(0));
  }

  public boolean isCapitalised() {
    return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
  }

  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  public boolean isHyphen() {
    return key.equals("-") || key.equals("\u2013");
  }
}
