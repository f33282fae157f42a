package twosource.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import twosource.text.Span;

/**
 * Cuts a paragraph of folded text into sentences.
 *
 * <p>A statistical model proposes the ends; those after an abbreviation that goes on are taken
 * back, and ends within closing quotation marks, where it is unsure, are added. For one thread.
 */
final class SentenceSplitter {

  private static final int LONGEST_RUN = 200;

  private final SentenceDetectorME detector;

  SentenceSplitter(SentenceModel model) {
    this.detector = new SentenceDetectorME(model);
  }

  /** Returns the sentences of a paragraph, in order, without the spaces around them. */
  List<Span> split(String text, Span paragraph) {
    List<Span> sentences = new ArrayList<>();
    int start = paragraph.start();
    for (var found : detector.sentPosDetect(withoutLongRuns(paragraph.in(text)))) {
      int end = paragraph.start() + found.getEnd();
      int closed = withClosingMarks(text, end, paragraph.end());
      if (SentenceEnds.goesOn(text, start, end, paragraph.end())
          || SentenceEnds.isAsked(text, end, closed, paragraph.end())) {
        continue;
      }
      end = closed;
      cutAtStops(text, start, end, sentences);
      start = end;
    }
    cutAtStops(text, start, paragraph.end(), sentences);
    return sentences;
  }

  /**
   * Hides the stops in runs without a space that are no words, such as lines of dots.
   *
   * <p>The model looks at the whole run for each of its stops, which would take quadratic time.
   */
  private static String withoutLongRuns(String paragraph) {
    char[] calm = paragraph.toCharArray();
    int start = 0;
    for (int i = 0; i <= calm.length; i++) {
      if (i < calm.length && calm[i] != ' ') {
        continue;
      }
      if (i - start > LONGEST_RUN) {
        Arrays.fill(calm, start, i, 'x');
      }
      start = i + 1;
    }
    return new String(calm);
  }

  private static int withClosingMarks(String text, int end, int limit) {
    int at = end;
    while (at < limit && SentenceEnds.isClosing(text.charAt(at))) {
      at++;
    }
    if (at > end || at == limit) {
      return at;
    }
    // A closing mark may stand alone, after a space: « Enough. »
    boolean lone =
        at + 1 < limit
            && SentenceEnds.isClosing(text.charAt(at + 1))
            && (at + 2 == limit || text.charAt(at + 2) == ' ');
    return lone ? at + 2 : end;
  }

  /**
   * Adds what stands from start to end, cut at the ends of sentences that the model passes over.
   */
  private static void cutAtStops(String text, int start, int end, List<Span> sentences) {
    int from = start;
    for (int i = start; i + 3 < end; i++) {
      if (".?!".indexOf(text.charAt(i)) < 0) {
        continue;
      }
      int to = i + 1;
      while (to < end && SentenceEnds.isClosing(text.charAt(to))) {
        to++;
      }
      boolean before = to + 1 < end && text.charAt(to) == ' ';
      if (before && SentenceEnds.endsAt(text, from, i, to, end)) {
        addTrimmed(text, from, to, sentences);
        from = to;
      }
    }
    addTrimmed(text, from, end, sentences);
  }

  private static void addTrimmed(String text, int from, int to, List<Span> sentences) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      sentences.add(new Span(start, end));
    }
  }
}
