package twosource.report.ci;

/** Escapes text so that Markdown shows it as it is, whoever wrote it. */
final class MarkdownText {

  /** What has a meaning to Markdown within a line; what has one at its start never stands there. */
  private static final String MARKS = "\\`*_[]<>#|~&$";

  private static final char ZERO_WIDTH_SPACE = '\u200B';

  private MarkdownText() {}

  /**
   * Returns the text in one line, all marks escaped; not to be put at the start of a line.
   *
   * <p>Names of accounts, numbers of issues and addresses are broken by a space of no width, since
   * a comment that quotes an article must neither call anybody nor link anywhere.
   */
  static String of(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> append(escaped, c));
    return escaped
        .toString()
        .replace("://", ":" + ZERO_WIDTH_SPACE + "//")
        .replace("www.", "www" + ZERO_WIDTH_SPACE + ".");
  }

  private static void append(StringBuilder escaped, int c) {
    if (Character.isISOControl(c) || isDirection(c)) {
      escaped.append(' ');
      return;
    }
    if (c < 0x80 && MARKS.indexOf(c) >= 0) {
      escaped.append('\\');
    }
    escaped.appendCodePoint(c);
    if (c == '@' || c == '#') {
      escaped.append(ZERO_WIDTH_SPACE);
    }
  }

  /** Tells of characters that turn the text after them around. */
  private static boolean isDirection(int c) {
    return c == 0x2028
        || c == 0x2029
        || (c >= 0x200E && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }

  /** Returns the text as code, in which nothing has a meaning. */
  static String code(String text) {
    return "`" + clean(text).replace('`', '\'').replace('|', '/') + "`";
  }

  private static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> clean.appendCodePoint(Character.isISOControl(c) || isDirection(c) ? ' ' : c));
    return clean.toString();
  }
}
