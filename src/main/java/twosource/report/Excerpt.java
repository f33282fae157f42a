package twosource.report;

import twosource.text.Span;

/**
 * Quotes words within the line in which they stand.
 *
 * @param before what precedes them, cut at a word, with {@code ...} where it was cut
 * @param words without line breaks
 * @param after what follows them, likewise
 */
public record Excerpt(String before, String words, String after) {

  private static final String CUT = "...";

  /** Quotes a span with at most so many characters on either side. */
  public static Excerpt of(String text, Span span, int around) {
    int lineStart = text.lastIndexOf('\n', span.start() - 1) + 1;
    int newline = text.indexOf('\n', span.end());
    int lineEnd = newline < 0 ? text.length() : newline;
    return within(text, new Span(lineStart, lineEnd), span, around);
  }

  /** Quotes a span within a wider one, with at most so many characters on either side. */
  public static Excerpt within(String text, Span wider, Span span, int around) {
    return new Excerpt(
        before(text.substring(wider.start(), span.start()), around),
        oneLine(span.in(text)),
        after(text.substring(span.end(), wider.end()), around));
  }

  /** Returns the excerpt in one line, the words between square brackets. */
  public String marked() {
    return before + "[" + words + "]" + after;
  }

  /** Returns the beginning of text in one line, with {@code ...} where it was cut. */
  public static String beginning(String text, int most) {
    return after(text.strip(), most);
  }

  private static String before(String text, int most) {
    String whole = oneLine(text.stripLeading());
    if (whole.length() <= most) {
      return whole;
    }
    int space = whole.indexOf(' ', whole.length() - most);
    return CUT + (space < 0 ? "" : whole.substring(space));
  }

  private static String after(String text, int most) {
    String whole = oneLine(text.stripTrailing());
    if (whole.length() <= most) {
      return whole;
    }
    int space = whole.lastIndexOf(' ', most);
    return (space < 0 ? "" : whole.substring(0, space + 1)) + CUT;
  }

  /** Returns text without line breaks and runs of spaces. */
  public static String oneLine(String text) {
    StringBuilder line = new StringBuilder();
    text.codePoints()
        .map(c -> Character.isWhitespace(c) || Character.isISOControl(c) ? ' ' : c)
        .filter(c -> c != ' ' || line.isEmpty() || line.charAt(line.length() - 1) != ' ')
        .forEach(line::appendCodePoint);
    return line.toString();
  }
}
