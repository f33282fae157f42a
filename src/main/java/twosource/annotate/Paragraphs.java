package twosource.annotate;

import java.util.ArrayList;
import java.util.List;
import twosource.text.Span;

/** Numbers the lines of a text that are not blank, and gives those of a part of it. Immutable. */
final class Paragraphs {

  private static final String BULLETS = "-–—•*·▪●◦‣>";

  private final String text;
  private final List<Span> lines = new ArrayList<>();

  Paragraphs(String text) {
    this.text = text;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        Span line = trimmed(start, i);
        if (line.length() > 0) {
          lines.add(line);
        }
        start = i + 1;
      }
    }
  }

  /** Returns the number, from 0, of the line that holds the offset or is the last before it. */
  int number(int offset) {
    return Math.max(indexAfter(offset) - 1, 0);
  }

  /** Returns the lines within the span, cut to it, without spaces and bullets at their ends. */
  List<Span> within(Span span) {
    List<Span> within = new ArrayList<>();
    for (int i = number(span.start()); i < lines.size(); i++) {
      Span line = lines.get(i);
      if (line.start() >= span.end()) {
        break;
      }
      int start = Math.max(line.start(), span.start());
      int end = Math.min(line.end(), span.end());
      if (start < end) {
        Span cut = trimmed(afterBullet(start, end), end);
        if (cut.length() > 0) {
          within.add(cut);
        }
      }
    }
    return within;
  }

  /** Returns how many lines start at or before the offset. */
  private int indexAfter(int offset) {
    int low = 0;
    int high = lines.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lines.get(middle).start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int afterBullet(int start, int end) {
    Span line = trimmed(start, end);
    int at = line.start();
    boolean bullet =
        line.length() > 1 && BULLETS.indexOf(text.charAt(at)) >= 0 && isBlank(text.charAt(at + 1));
    return bullet ? at + 1 : line.start();
  }

  private Span trimmed(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
  }
}
