package twosource.value;

import java.util.ArrayList;
import java.util.List;

/** Cuts quoted text into words. */
final class WordingReader {

  private final String text;
  private final List<String> words = new ArrayList<>();
  private int at;

  private WordingReader(String text) {
    this.text = text;
  }

  static List<String> words(String text) {
    WordingReader reader = new WordingReader(text);
    reader.read();
    return reader.words;
  }

  private void read() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '[') {
        int close = text.indexOf(']', at);
        gap(close < 0 ? at + 1 : close + 1);
      } else if (c == '\u2026' || text.startsWith("..", at) || text.startsWith(". .", at)) {
        int end = at + 1;
        while (end < text.length() && (text.charAt(end) == '.' || isSpacedDot(end))) {
          end++;
        }
        gap(end);
      } else if (Character.isLetterOrDigit(c)) {
        word();
      } else if (isSign(c)) {
        words.add(String.valueOf(c));
        at++;
      } else {
        at++;
      }
    }
  }

  private boolean isSpacedDot(int index) {
    return text.charAt(index) == ' ' && index + 1 < text.length() && text.charAt(index + 1) == '.';
  }

  private void gap(int end) {
    words.add(Wording.GAP);
    at = end;
  }

  private void word() {
    StringBuilder word = new StringBuilder();
    while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || isInside(at))) {
      char c = text.charAt(at++);
      if (c != '.') {
        word.append(isApostrophe(c) ? '\'' : c);
      }
    }
    words.add(word.toString());
  }

  /** Keeps {@code don't}, {@code 1,200}, {@code 2.5} and {@code U.S.} in one piece. */
  private boolean isInside(int index) {
    char c = text.charAt(index);
    if (index + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(index + 1))) {
      return false;
    }
    return isApostrophe(c) || c == '.' || (c == ',' && Character.isDigit(text.charAt(index + 1)));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02bc';
  }

  private static boolean isSign(char c) {
    return c == '%' || c == '$' || c == '\u00a3' || c == '\u20ac' || c == '&';
  }
}
