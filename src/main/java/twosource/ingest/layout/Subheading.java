package twosource.ingest.layout;

import java.util.regex.Pattern;

/**
 * Recognises short lines between paragraphs that are no sentences.
 *
 * <p>A line with a number or a bullet is an entry of a list and belongs to the article.
 */
final class Subheading {

  private static final int MOST_WORDS = 9;
  private static final int LONGEST = 80;
  private static final int LONGEST_CAPTION = 200;
  private static final int FEWEST_CAPTION_WORDS = 8;

  /** What posts from other sites hold. */
  private static final Pattern ELSEWHERE = Pattern.compile("[@#]\\p{L}|://");

  private static final Pattern BETWEEN_DASHES = Pattern.compile("- \\S.{0,78}\\S -");
  private static final String BULLETS = "-–—*•·►▪";

  private Subheading() {}

  /** Tells whether the page itself writes the paragraph as a title. */
  static boolean isWritten(Paragraph paragraph) {
    return paragraph.isTitle() || BETWEEN_DASHES.matcher(paragraph.text()).matches();
  }

  /** Tells whether the paragraph could title the next one. */
  static boolean isShaped(Paragraph paragraph) {
    return paragraph.length() <= LONGEST
        && paragraph.words() <= MOST_WORDS
        && isNoSentence(paragraph);
  }

  private static boolean isNoSentence(Paragraph paragraph) {
    String text = paragraph.text();
    boolean asks = text.endsWith("?");
    return (!paragraph.isPunctuated() || asks)
        && BULLETS.indexOf(text.charAt(0)) < 0
        && (isQuote(text.charAt(0)) == isQuote(text.charAt(text.length() - 1)))
        && !Character.isLowerCase(text.codePointAt(0))
        && text.chars().noneMatch(Character::isDigit);
  }

  private static boolean isQuote(char mark) {
    return "\"“”‘’'".indexOf(mark) >= 0;
  }

  /**
   * Tells whether a longer line has no end.
   *
   * <p>Between paragraphs that have one, captions look so where the page has lost its pictures.
   */
  static boolean isUnended(Paragraph paragraph) {
    String text = paragraph.text();
    return paragraph.length() <= LONGEST_CAPTION
        && !paragraph.isPunctuated()
        && paragraph.words() >= FEWEST_CAPTION_WORDS
        && Character.isUpperCase(text.codePointAt(0))
        && !ELSEWHERE.matcher(text).find();
  }
}
