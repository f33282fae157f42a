package twosource.ingest.layout;

/** Knows what is blank on a page: white space, no-break spaces and characters without width. */
final class Blanks {

  private Blanks() {}

  static boolean isBlank(char unit) {
    return Character.isWhitespace(unit)
        || Character.isSpaceChar(unit)
        || unit == '\u200b'
        || unit == '\ufeff'
        || unit == '\u0085';
  }

  static boolean isBreak(char unit) {
    return unit == '\n' || unit == '\r' || unit == '\u2028' || unit == '\u2029' || unit == '\f';
  }

  static String stripEnd(String text, String marks) {
    int end = text.length();
    while (end > 0 && marks.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }
}
