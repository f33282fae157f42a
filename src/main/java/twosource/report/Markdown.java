package twosource.report;

/** Makes text of articles safe to stand in Markdown. */
final class Markdown {

  /** What CommonMark, or a site that shows it, takes for more than text in the midst of a line. */
  private static final String SPECIAL = "\\`*_[]<>|~&@#$";

  private Markdown() {}

  /** Returns the text in one line, with nothing in it that makes a link, a tag or a mention. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    for (char c : Excerpt.oneLine(text).toCharArray()) {
      escaped.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "").append(c);
    }
    return escaped.toString();
  }
}
