package twosource.ingest.draft;

import java.util.ArrayList;
import java.util.List;
import twosource.text.RegionKind;

/**
 * Holds a piece of an article's text that stands by itself: a headline, a paragraph, a caption.
 *
 * @param kind what the form of the file says that it is; {@link RegionKind#BODY} where it says
 *     nothing more than that it is text
 */
public record Block(RegionKind kind, String text) {

  /**
   * Returns the blocks of text from markup, where a line feed breaks a line and two part blocks.
   *
   * <p>White space of all kinds becomes one space; characters that no reader sees (of control, of
   * no width, optional hyphens) are left out.
   */
  public static List<Block> ofMarkup(RegionKind kind, CharSequence text) {
    List<Block> blocks = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    int breaks = 0;
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit == '\n') {
        breaks++;
      } else if (isBlank(unit)) {
        blank = true;
      } else if (!isUnseen(unit)) {
        if (breaks > 1 && words.length() > 0) {
          blocks.add(new Block(kind, words.toString()));
          words.setLength(0);
        }
        if (words.length() > 0 && (breaks > 0 || blank)) {
          words.append(breaks > 0 ? '\n' : ' ');
        }
        words.append(unit);
        breaks = 0;
        blank = false;
      }
    }
    if (words.length() > 0) {
      blocks.add(new Block(kind, words.toString()));
    }
    return blocks;
  }

  /** Returns text from markup in one line; empty where it holds nothing to be seen. */
  public static String line(CharSequence text) {
    String all = text.toString().replace('\n', ' ');
    return ofMarkup(RegionKind.BODY, all).stream().map(Block::text).findFirst().orElse("");
  }

  private static boolean isBlank(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == '\u0085';
  }

  private static boolean isUnseen(char unit) {
    return Character.isISOControl(unit)
        || unit == '\u00ad'
        || (unit >= '\u200b' && unit <= '\u200f')
        || (unit >= '\u202a' && unit <= '\u202e')
        || (unit >= '\u2060' && unit <= '\u2069')
        || unit == '\ufeff';
  }
}
