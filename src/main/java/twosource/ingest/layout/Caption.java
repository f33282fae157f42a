package twosource.ingest.layout;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the words under a picture by their opening or by the credit at their end. */
final class Caption {

  private static final int LONGEST = 600;
  private static final int LONGEST_CREDITED_FIRST = 200;
  private static final Pattern OPENING =
      Markers.pattern("captions", "", "(?![\\p{L}\\p{N}])", CASE_INSENSITIVE | UNICODE_CASE);
  private static final Pattern COUNTED = Pattern.compile("Hide Caption [0-9]{1,3} of [0-9]{1,3}$");
  private static final Pattern LABELLED =
      Markers.pattern("credits", "\\(", "(?![\\p{L}\\p{N}])", 0);
  private static final Pattern PLAYER = Pattern.compile("CLOSE (?=\\p{Lu})");

  private Caption() {}

  /** Tells whether the page itself says that these are the words of a picture. */
  static boolean isMarked(Paragraph paragraph) {
    String text = paragraph.text();
    return paragraph.length() <= LONGEST
        && (COUNTED.matcher(text).find()
            || (text.startsWith("Image copyright ") && text.contains(" Image caption ")));
  }

  static boolean matches(Paragraph paragraph) {
    String text = paragraph.text();
    return paragraph.length() <= LONGEST
        && (OPENING.matcher(text).lookingAt()
            || PLAYER.matcher(text).lookingAt()
            || isCredited(text)
            || isCreditedFirst(paragraph));
  }

  /** An agency alone in brackets closes reports as well as captions. */
  private static boolean isCredited(String text) {
    int credit = Credits.trailing(text);
    if (credit == text.length()) {
      return false;
    }
    String words = text.substring(credit);
    return words.charAt(0) != '(' || words.indexOf('/') > 0 || LABELLED.matcher(words).lookingAt();
  }

  /**
   * Returns the length of what precedes the words themselves: an agency, or a button, or nothing.
   */
  static int before(String text) {
    Matcher player = PLAYER.matcher(text);
    return player.lookingAt() ? player.end() : Credits.leading(text);
  }

  private static boolean isCreditedFirst(Paragraph paragraph) {
    return paragraph.length() <= LONGEST_CREDITED_FIRST
        && !paragraph.isPunctuated()
        && Credits.leading(paragraph.text()) > 0;
  }
}
