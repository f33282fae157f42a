package twosource.text;

/**
 * Holds a flat phrase of a sentence; the phrases of a sentence cover its tokens in order.
 *
 * @param tokens never empty
 */
public record Phrase(PhraseKind kind, TokenRange tokens) {

  public Phrase {
    if (tokens.length() == 0) {
      throw new IllegalArgumentException("an empty phrase at token " + tokens.from());
    }
  }

  /**
   * Returns the index of the last token, which is the head of a noun phrase and of a verb group.
   */
  public int head() {
    return tokens.to() - 1;
  }
}
