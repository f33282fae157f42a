package twosource.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.regex.Pattern;

/**
 * Tells whether bytes that are no UTF-8 make sense as English in windows-1252: typographic
 * quotation marks and dashes, and now and then an accent within a word of plain letters.
 *
 * <p>Text in Mac Roman, DOS code pages, Cyrillic or Greek does not pass.
 */
final class Windows1252 {

  /** Without a meaning, or without one in any article. */
  private static final String NEVER = "\u0081\u0083\u0088\u008d\u008f\u0090\u0098\u009d";

  private static final String CAPITALS = "\u008a\u008c\u008e\u009f";
  private static final String SMALL = "\u009a\u009c\u009e";
  private static final String LOW_QUOTES = "\u0082\u0084";

  /** Shows that the text is UTF-8 and broken elsewhere. */
  private static final Pattern UTF_8_CHARACTER =
      Pattern.compile("[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}");

  private Windows1252() {}

  static boolean isLikely(byte[] bytes) {
    String units = new String(bytes, ISO_8859_1);
    if (UTF_8_CHARACTER.matcher(units).find()) {
      return false;
    }
    int letters = 0;
    int accents = 0;
    for (int i = 0; i < units.length(); i++) {
      char unit = units.charAt(i);
      if (isPlain(unit)) {
        letters++;
      } else if (isAccent(unit)) {
        accents++;
      }
      if (!fits(unit, i == 0 ? ' ' : units.charAt(i - 1), i < 2 ? ' ' : units.charAt(i - 2))) {
        return false;
      }
    }
    return accents * 10 <= letters;
  }

  private static boolean fits(char unit, char before, char earlier) {
    if (unit < ' ') {
      return unit == '\t' || unit == '\n' || unit == '\r' || unit == '\f';
    }
    if (isCapital(unit)) {
      // No word goes on in capitals, but Mac Roman has its apostrophe there.
      return before < 'a' || before > 'z';
    }
    if (isAccent(unit)) {
      return !(isAccent(before) && isAccent(earlier));
    }
    return NEVER.indexOf(unit) < 0 && !(LOW_QUOTES.indexOf(unit) >= 0 && isPlain(before));
  }

  private static boolean isPlain(char unit) {
    return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
  }

  private static boolean isCapital(char unit) {
    return CAPITALS.indexOf(unit) >= 0
        || (unit >= '\u00c0' && unit <= '\u00de' && unit != '\u00d7');
  }

  private static boolean isAccent(char unit) {
    boolean small = SMALL.indexOf(unit) >= 0 || (unit >= '\u00df' && unit != '\u00f7');
    return small || isCapital(unit);
  }
}
