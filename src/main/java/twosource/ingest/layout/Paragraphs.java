package twosource.ingest.layout;

import java.util.ArrayList;
import java.util.List;
import twosource.text.Span;

/**
 * Cuts a page into paragraphs: one a line, or, where lines are wrapped, one between empty lines.
 *
 * <p>Lines without a letter or a digit are rules and ornaments, and no paragraphs.
 */
final class Paragraphs {

  private static final int WIDEST_WRAPPED = 100;
  private static final int FEWEST_WRAPPED = 3;

  private final String text;
  private final List<Paragraph> lines = new ArrayList<>();

  private Paragraphs(String text) {
    this.text = text;
  }

  /** Returns the paragraphs of the text from the offset on. */
  static List<Paragraph> of(String text, int from) {
    Paragraphs page = new Paragraphs(text);
    page.readLines(from);
    return page.isWrapped() ? page.joined() : page.lines;
  }

  private void readLines(int from) {
    int start = from;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && !Blanks.isBreak(text.charAt(end))) {
        end++;
      }
      addLine(start, end);
      start = end + (text.startsWith("\r\n", end) ? 2 : 1);
    }
  }

  private void addLine(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Blanks.isBlank(text.charAt(from))) {
      from++;
    }
    while (from < to && Blanks.isBlank(text.charAt(to - 1))) {
      to--;
    }
    if (text.substring(from, to).codePoints().noneMatch(Character::isLetterOrDigit)) {
      markBlankAfterLast();
    } else {
      int title = titleMark(from, to);
      lines.add(paragraph(from + title, to, false, title > 0));
    }
  }

  /** Returns the length of the {@code #} marks and the space before a title in Markdown, or 0. */
  private int titleMark(int from, int to) {
    int end = from;
    while (end < to && text.charAt(end) == '#') {
      end++;
    }
    return end > from && end - from <= 6 && end < to && text.charAt(end) == ' '
        ? end - from + 1
        : 0;
  }

  private void markBlankAfterLast() {
    if (!lines.isEmpty()) {
      Paragraph last = lines.get(lines.size() - 1);
      lines.set(lines.size() - 1, new Paragraph(last.span(), last.text(), true, last.isTitle()));
    }
  }

  private Paragraph paragraph(int from, int to, boolean blankAfter, boolean isTitle) {
    return new Paragraph(new Span(from, to), text.substring(from, to), blankAfter, isTitle);
  }

  /**
   * Tells whether most lines that another follows directly break off within a sentence.
   *
   * <p>No line may be wider than mail and agency wires are, or each line is a paragraph.
   */
  private boolean isWrapped() {
    int followed = 0;
    int broken = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Paragraph line = lines.get(i);
      if (line.length() > WIDEST_WRAPPED) {
        return false;
      }
      if (!line.blankAfter()) {
        followed++;
        broken += !line.isPunctuated() && goesOn(lines.get(i + 1)) ? 1 : 0;
      }
    }
    return broken >= FEWEST_WRAPPED && broken * 3 >= followed;
  }

  private static boolean goesOn(Paragraph next) {
    return Character.isLowerCase(next.text().codePointAt(0));
  }

  private List<Paragraph> joined() {
    List<Paragraph> joined = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).blankAfter() || i + 1 == lines.size() || isItem(lines.get(i + 1))) {
        Span whole = lines.get(first).span().union(lines.get(i).span());
        joined.add(
            paragraph(
                whole.start(), whole.end(), lines.get(i).blankAfter(), lines.get(first).isTitle()));
        first = i + 1;
      }
    }
    return joined;
  }

  private static boolean isItem(Paragraph line) {
    return line.text().startsWith("- ")
        || line.text().startsWith("* ")
        || line.text().startsWith("• ");
  }
}
