package twosource.annotate;

/** Turns typographic marks into the plain ones that the models know, one char for one char. */
final class Folding {

  private Folding() {}

  /** Returns a text of the same length, so that every offset holds in both. */
  static String fold(String text) {
    char[] folded = text.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = fold(folded[i]);
    }
    return new String(folded);
  }

  private static char fold(char c) {
    if (c < 0x80) {
      // An asterisk is the emphasis of Markdown, which belongs to no word.
      return c == '*' || (c < ' ' && c != '\n') ? ' ' : c;
    }
    return switch (c) {
      case '“', '”', '„', '‟', '«', '»', '″' -> '"';
      case '‘', '’', '‚', '‛', '´', '′', 'ʼ' -> '\'';
      case '–', '—', '―', '‒', '−', '‐', '‑' -> '-';
      case '…' -> '.';
      case '\u00A0', '\u1680', '\u2028', '\u2029', '\u202F', '\u205F', '\u3000' -> ' ';
      // A byte order mark and a zero-width space part words where they are used at all.
      case '\uFEFF', '\u200B' -> ' ';
      default -> c >= '\u2000' && c <= '\u200A' ? ' ' : c;
    };
  }
}
