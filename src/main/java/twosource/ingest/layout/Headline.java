package twosource.ingest.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import twosource.text.Span;

/**
 * Finds the headline: a short first line, no sentence, with an empty line or a much longer
 * paragraph after it.
 */
final class Headline {

  private static final int LONGEST = 200;
  private static final int SHORTEST_REPEATED = 15;
  private static final int HEAD = 5;

  private Headline() {}

  /** Returns the index of the headline; only dates, authors and boilerplate may precede it. */
  static OptionalInt index(List<Paragraph> paragraphs) {
    int pageLength = paragraphs.stream().mapToInt(Paragraph::length).sum();
    for (int i = 0; i < Math.min(HEAD, paragraphs.size()); i++) {
      Paragraph paragraph = paragraphs.get(i);
      boolean before =
          DateStamp.day(paragraph.text()).isPresent()
              || Byline.matches(paragraph)
              || Boilerplate.isWhole(paragraph, pageLength);
      if (!before) {
        return isHeadline(paragraph, paragraphs, i) ? OptionalInt.of(i) : OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  private static boolean isHeadline(Paragraph paragraph, List<Paragraph> paragraphs, int at) {
    if (at + 1 == paragraphs.size()
        || paragraph.length() > LONGEST
        || Dateline.in(paragraph.text(), false).isPresent()) {
      return false;
    }
    Paragraph next = paragraphs.get(at + 1);
    boolean longer = next.length() * 2 >= paragraph.length() * 3;
    boolean head = DateStamp.day(next.text()).isPresent() || Byline.matches(next);
    return paragraph.isTitle()
        || (!paragraph.endsSentence()
            && !paragraph.text().endsWith(":")
            && (paragraph.blankAfter() || longer || head));
  }

  /** Cuts the headline off where a scraper repeated it at the beginning of the article. */
  static List<Paragraph> withoutRepeats(List<Paragraph> paragraphs, int headline) {
    String title = paragraphs.get(headline).text();
    if (title.length() < SHORTEST_REPEATED) {
      return paragraphs;
    }
    List<Paragraph> cut = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      boolean near = i > headline && i <= headline + 2;
      if (near && goesOnAfter(paragraph, title)) {
        cut.addAll(split(paragraph, title.length()));
      } else {
        cut.add(paragraph);
      }
    }
    return cut;
  }

  private static boolean goesOnAfter(Paragraph paragraph, String title) {
    String text = paragraph.text();
    return text.length() > title.length() + 1
        && text.startsWith(title)
        && Blanks.isBlank(text.charAt(title.length()))
        && Character.isUpperCase(text.codePointAt(title.length() + 1));
  }

  private static List<Paragraph> split(Paragraph paragraph, int at) {
    Span span = paragraph.span();
    Span title = new Span(span.start(), span.start() + at);
    Span rest = new Span(title.end() + 1, span.end());
    String text = paragraph.text();
    return List.of(
        new Paragraph(title, text.substring(0, at), true, false),
        new Paragraph(rest, text.substring(at + 1), paragraph.blankAfter(), false));
  }
}
