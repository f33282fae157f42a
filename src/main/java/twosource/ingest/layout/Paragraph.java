package twosource.ingest.layout;

import twosource.text.Span;

/**
 * Holds a paragraph of a page without the white space around it.
 *
 * @param text of the span, in one piece with it
 * @param blankAfter whether an empty line follows
 * @param isTitle whether it is written as a title, with {@code #} in Markdown
 */
record Paragraph(Span span, String text, boolean blankAfter, boolean isTitle) {

  int length() {
    return text.length();
  }

  /** Counts the stretches between white space. */
  int words() {
    int words = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean starts = i == 0 || Blanks.isBlank(text.charAt(i - 1));
      words += starts && !Blanks.isBlank(text.charAt(i)) ? 1 : 0;
    }
    return words;
  }

  /** Tells whether it ends as a sentence or a clause does, whatever quotation marks follow. */
  boolean isPunctuated() {
    String bare = Blanks.stripEnd(text, "\"'”’»)]* ");
    return !bare.isEmpty() && ".!?…:;,-–—".indexOf(bare.charAt(bare.length() - 1)) >= 0;
  }

  /** Tells whether a full stop ends it that is no part of an abbreviation such as {@code U.S.}. */
  boolean endsSentence() {
    String bare = Blanks.stripEnd(text, "\"'”’»)] ");
    boolean stop = bare.endsWith(".") && !bare.endsWith("..");
    return stop && !(bare.length() >= 4 && bare.charAt(bare.length() - 3) == '.');
  }
}
