package twosource.ingest.layout;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import twosource.text.Span;

/**
 * Recognises what a page carries beside its article.
 *
 * <p>In doubt a line belongs to the article: words lost here are claims lost.
 */
final class Boilerplate {

  private static final int LONGEST = 400;
  private static final int LONGEST_LINK = 150;
  private static final int ANY_CASE = CASE_INSENSITIVE | UNICODE_CASE;
  private static final String NO_LETTER_AFTER = "(?![\\p{L}\\p{N}])";

  private static final Pattern LINE = Markers.pattern("line", "", "", ANY_CASE);
  private static final Pattern STARTS = Markers.pattern("starts", "", NO_LETTER_AFTER, ANY_CASE);
  private static final Pattern ANYWHERE = Markers.pattern("anywhere", "", "", ANY_CASE);
  private static final Pattern CONTACT = Markers.pattern("contact", "", NO_LETTER_AFTER, ANY_CASE);
  private static final Pattern FOLLOWING = Markers.pattern("starts of following", "", "", ANY_CASE);
  private static final Pattern LINKS = Markers.pattern("links", "", "", ANY_CASE);
  private static final Pattern END = Markers.pattern("end", "", "", ANY_CASE);
  private static final Pattern WITHIN = Markers.pattern("within", "", "", 0);
  private static final Pattern BRACKETED_CREDIT =
      Markers.pattern("credits", "\\(", ":? [^()\\r\\n]{1,60}\\)", 0);
  private static final Pattern ADDRESS =
      Pattern.compile("(?:\\S{1,20}: ?)?(?:https?://|www\\.)\\S{1,200}");
  private static final Pattern READ_OR_SHARE =
      Pattern.compile("Read or [Ss]hare this story: ?https?://\\S{1,100}");

  private Boilerplate() {}

  /** Tells whether the whole of a paragraph is no part of the article. */
  static boolean isWhole(Paragraph paragraph) {
    String text = paragraph.text();
    return paragraph.length() <= LONGEST
        && (LINE.matcher(text).matches()
            || STARTS.matcher(text).lookingAt()
            || ANYWHERE.matcher(text).find()
            || isContact(text)
            || ADDRESS.matcher(text).matches()
            || isLink(paragraph)
            || Credits.isCredit(text));
  }

  private static boolean isContact(String text) {
    return (CONTACT.matcher(text).lookingAt() && text.indexOf('@') > 0)
        || (text.length() <= LONGEST_LINK && FOLLOWING.matcher(text).lookingAt());
  }

  /** A title in square brackets leads to another article; a sentence in them is the editor's. */
  private static boolean isLink(Paragraph paragraph) {
    String text = paragraph.text();
    return text.startsWith("[")
        && text.endsWith("]")
        && paragraph.length() <= LONGEST_LINK
        && !paragraph.endsSentence();
  }

  /** Tells whether the paragraph is the title of a list of links to other articles. */
  static boolean opensLinks(Paragraph paragraph) {
    return LINKS.matcher(paragraph.text()).matches() && !paragraph.endsSentence();
  }

  /** Tells whether the paragraph could be one of the links in such a list. */
  static boolean isLinkTitle(Paragraph paragraph) {
    return paragraph.length() <= LONGEST_LINK && !paragraph.endsSentence();
  }

  /** Tells whether what follows the paragraph are the readers' comments. */
  static boolean endsArticle(Paragraph paragraph) {
    return END.matcher(paragraph.text()).matches();
  }

  /** Returns the words that were merged into a paragraph, as spans of its text. */
  static List<Span> within(String text) {
    List<Span> found = new ArrayList<>();
    for (Pattern pattern : List.of(WITHIN, BRACKETED_CREDIT, READ_OR_SHARE)) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        found.add(new Span(matcher.start(), matcher.end()));
      }
    }
    return found;
  }
}
