package twosource.ingest.layout;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import twosource.text.Span;

/**
 * Recognises what a page carries beside its article.
 *
 * <p>In doubt a line belongs to the article: words lost here are claims lost.
 */
final class Boilerplate {

  private static final int LONG = 400;
  private static final int LONGEST = 800;
  private static final int LONGEST_LINK = 150;
  private static final int ANY_CASE = CASE_INSENSITIVE | UNICODE_CASE;
  private static final String NO_LETTER_AFTER = "(?![\\p{L}\\p{N}])";

  private static final Pattern LINE = Markers.pattern("line", "", "", ANY_CASE);
  private static final Pattern STARTS = Markers.pattern("starts", "", NO_LETTER_AFTER, ANY_CASE);
  private static final List<String> ANYWHERE = Markers.under("anywhere");
  private static final Pattern CONTACT = Markers.pattern("contact", "", NO_LETTER_AFTER, ANY_CASE);
  private static final Pattern FOLLOWING = Markers.pattern("starts of following", "", "", ANY_CASE);

  /** Whom a page asks to follow has a name; what somebody tells to follow has not. */
  private static final Pattern FOLLOWED =
      Pattern.compile("(?:\\p{L}{1,10} ){1,3}(?:us\\b|@|\\p{Lu})");

  private static final Pattern LINKS = Markers.pattern("links", "", "", ANY_CASE);
  private static final Pattern END = Markers.pattern("end", "", "", ANY_CASE);
  private static final Pattern WITHIN = Markers.pattern("within", "", "", 0);
  private static final List<String> WITHIN_OPENINGS = Markers.openings("within");
  private static final Pattern BRACKETED_CREDIT =
      Markers.pattern("credits", "\\(", ":? [^()\\r\\n]{1,60}\\)", 0);
  private static final Pattern ADDRESS =
      Pattern.compile("(?:\\S{1,20}: ?)?(?:https?://|www\\.)\\S{1,200}");
  private static final Pattern READ_OR_SHARE =
      Pattern.compile("Read or [Ss]hare this story: ?https?://\\S{1,100}");

  private Boilerplate() {}

  /**
   * Tells whether the whole of a paragraph is no part of the article.
   *
   * @param pageLength of all paragraphs together: a long one is only left out beside longer ones
   */
  static boolean isWhole(Paragraph paragraph, int pageLength) {
    String text = paragraph.text();
    int length = paragraph.length();
    return (length <= LONG || (length <= LONGEST && length * 3 <= pageLength))
        && (LINE.matcher(text).matches()
            || STARTS.matcher(text).lookingAt()
            || holdsMarker(text)
            || isContact(text)
            || ADDRESS.matcher(text).matches()
            || isLink(paragraph)
            || Credits.isCredit(text));
  }

  private static boolean holdsMarker(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return ANYWHERE.stream().anyMatch(lower::contains);
  }

  private static boolean isContact(String text) {
    return (CONTACT.matcher(text).lookingAt() && text.indexOf('@') > 0)
        || (text.length() <= LONGEST_LINK
            && FOLLOWING.matcher(text).lookingAt()
            && FOLLOWED.matcher(text).lookingAt());
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
    // Nearly every paragraph holds none, which a plain search tells much sooner.
    if (WITHIN_OPENINGS.stream().anyMatch(text::contains)) {
      find(WITHIN, text, found);
    }
    find(BRACKETED_CREDIT, text, found);
    find(READ_OR_SHARE, text, found);
    return found;
  }

  private static void find(Pattern pattern, String text, List<Span> found) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(new Span(matcher.start(), Credits.endAfter(text, matcher.end())));
    }
  }
}
