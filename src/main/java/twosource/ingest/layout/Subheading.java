package twosource.ingest.layout;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Recognises short lines between paragraphs that are no sentences.
 *
 * <p>A line with a number or a bullet is an entry of a list and belongs to the article.
 */
final class Subheading {

  private static final int MOST_WORDS = 9;
  private static final int LONGEST = 80;
  private static final Pattern BETWEEN_DASHES = Pattern.compile("- \\S.{0,78}\\S -");
  private static final String BULLETS = "-–—*•·►▪";

  private Subheading() {}

  static boolean matches(List<Paragraph> paragraphs, int at) {
    Paragraph paragraph = paragraphs.get(at);
    if (paragraph.isTitle() || BETWEEN_DASHES.matcher(paragraph.text()).matches()) {
      return true;
    }
    return paragraph.length() <= LONGEST
        && paragraph.words() <= MOST_WORDS
        && isNoSentence(paragraph)
        && at + 1 < paragraphs.size()
        && paragraphs.get(at + 1).length() > paragraph.length() * 3 / 2;
  }

  private static boolean isNoSentence(Paragraph paragraph) {
    String text = paragraph.text();
    boolean asks = text.endsWith("?");
    return (!paragraph.isPunctuated() || asks)
        && BULLETS.indexOf(text.charAt(0)) < 0
        && "\"“‘'".indexOf(text.charAt(0)) < 0
        && !Character.isLowerCase(text.codePointAt(0))
        && text.chars().noneMatch(Character::isDigit);
  }

  /**
   * Tells whether a longer line without an end stands between paragraphs that have one, as captions
   * do where the page has lost its pictures.
   */
  static boolean isUnmarkedCaption(Paragraph paragraph, boolean pagePunctuated) {
    return pagePunctuated
        && paragraph.length() <= 200
        && BULLETS.indexOf(paragraph.text().charAt(0)) < 0
        && !paragraph.isPunctuated();
  }
}
