package twosource.text;

/**
 * Holds a word or a mark of a sentence.
 *
 * @param text as in the article, typographic marks folded to plain ones of the same length
 * @param tag Penn Treebank part of speech
 * @param lemma the dictionary form in lower case; of a proper noun, its text in lower case
 */
public record Token(Span span, String text, String tag, String lemma) {

  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  public boolean isProperNoun() {
    return tag.startsWith("NNP");
  }

  public boolean isVerb() {
    return tag.startsWith("VB") || tag.equals("MD");
  }
}
