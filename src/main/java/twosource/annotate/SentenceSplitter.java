package twosource.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

  /** Words that open a sentence in a capital and else have none; a name is none of them. */
  private static final Set<String> OPENERS =
      Set.of(
          "the",
          "a",
          "an",
          "this",
          "that",
          "these",
          "those",
          "it",
          "he",
          "she",
          "they",
          "we",
          "i",
          "you",
          "his",
          "her",
          "its",
          "their",
          "our",
          "my",
          "in",
          "on",
          "at",
          "by",
          "for",
          "from",
          "with",
          "after",
          "before",
          "since",
          "during",
          "as",
          "and",
          "but",
          "or",
          "if",
          "when",
          "while",
          "there",
          "here",
          "what",
          "who",
          "how",
          "why",
          "some",
          "many",
          "most",
          "no",
          "not",
          "one",
          "two",
          "three",
          "several",
          "all",
          "both",
          "each",
          "however",
          "meanwhile",
          "also",
          "earlier",
          "later",
          "police",
          "officials",
          "according",
          "asked",
          "under",
          "to");

  private static final Set<String> UTTERING =
      Set.of(
          "said",
          "says",
          "asked",
          "asks",
          "wrote",
          "writes",
          "tweeted",
          "added",
          "adds",
          "told",
          "replied",
          "shouted",
          "cried",
          "yelled",
          "wondered");

  private static final int LONGEST_ABBREVIATION = 12;
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
      if (goesOn(text, start, end, paragraph.end())
          || isAsked(text, end, closed, paragraph.end())) {
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

  /** Tells whether the end that the model found is none. */
  private static boolean goesOn(String text, int start, int end, int limit) {
    int next = end;
    while (next < limit && text.charAt(next) == ' ') {
      next++;
    }
    if (next == limit) {
      return false;
    }
    if (next == end && text.charAt(end - 1) == '.' && Character.isLetterOrDigit(text.charAt(end))) {
      return true;
    }
    char after = text.charAt(next);
    if (Character.isLowerCase(after) || after == ',' || after == ';') {
      return true;
    }
    String word = lastWord(text, start, end);
    if (word.isEmpty()) {
      return false;
    }
    return Abbreviations.isTitle(word)
        || (Abbreviations.precedesNumber(word) && Character.isDigit(after))
        || (Abbreviations.mayClose(word)
            && Character.isLetterOrDigit(after)
            && !opensSentence(text, next, limit));
  }

  /** Tells whether a question or a cry ends there and who uttered it follows. */
  private static boolean isAsked(String text, int end, int closed, int limit) {
    boolean cry = text.charAt(end - 1) != '.' && isClosing(text.charAt(closed - 1));
    if (!cry) {
      return false;
    }
    int from = closed + 1;
    for (int words = 0; words < 4 && from < limit; words++) {
      int to = from;
      while (to < limit && text.charAt(to) != ' ') {
        to++;
      }
      String word = text.substring(from, to);
      if (UTTERING.contains(word.endsWith(".") ? word.substring(0, word.length() - 1) : word)) {
        return true;
      }
      from = to + 1;
    }
    return false;
  }

  /** Returns the word before a full stop, or nothing where none stands. */
  private static String lastWord(String text, int start, int end) {
    if (text.charAt(end - 1) != '.') {
      return "";
    }
    int from = end - 1;
    int limit = Math.max(start, from - LONGEST_ABBREVIATION - 1);
    while (from > limit && isWordChar(text.charAt(from - 1))) {
      from--;
    }
    return end - 1 - from > LONGEST_ABBREVIATION ? "" : text.substring(from, end - 1);
  }

  private static boolean isWordChar(char c) {
    return Character.isLetter(c) || c == '.';
  }

  /** Tells whether a word in a capital stands here that has none but where a sentence begins. */
  private static boolean opensSentence(String text, int from, int limit) {
    int end = from;
    while (end < limit && Character.isLetter(text.charAt(end))) {
      end++;
    }
    String word = text.substring(from, end);
    return opensCapital(text, from, limit)
        && word.length() > 1
        && OPENERS.contains(word.toLowerCase(Locale.ROOT))
        && !word.equals(word.toUpperCase(Locale.ROOT));
  }

  private static int withClosingMarks(String text, int end, int limit) {
    int at = end;
    while (at < limit && isClosing(text.charAt(at))) {
      at++;
    }
    if (at > end || at == limit) {
      return at;
    }
    // A closing mark may stand alone, after a space: « Enough. »
    boolean lone =
        at + 1 < limit
            && isClosing(text.charAt(at + 1))
            && (at + 2 == limit || text.charAt(at + 2) == ' ');
    return lone ? at + 2 : end;
  }

  private static boolean isClosing(char c) {
    return c == '"' || c == '\'' || c == ')' || c == ']';
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
      while (to < end && isClosing(text.charAt(to))) {
        to++;
      }
      boolean before = to + 1 < end && text.charAt(to) == ' ';
      if (before && endsAt(text, from, i, to, end)) {
        addTrimmed(text, from, to, sentences);
        from = to;
      }
    }
    addTrimmed(text, from, end, sentences);
  }

  /** Tells whether a sentence ends with the stop, and the marks after it up to an offset. */
  private static boolean endsAt(String text, int start, int stop, int to, int limit) {
    if (to > stop + 1) {
      // After a question in quotation marks often comes who asked it.
      return text.charAt(stop) == '.' && opensCapital(text, to + 1, limit);
    }
    String word = lastWord(text, start, stop + 1);
    if (Abbreviations.isTitle(word) || word.length() == 1) {
      return false;
    }
    boolean quote = isQuote(text.charAt(to + 1)) && opensCapital(text, to + 1, limit);
    return quote || opensSentence(text, to + 1, limit);
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }

  private static boolean opensCapital(String text, int at, int end) {
    char c = text.charAt(at);
    return Character.isUpperCase(c)
        || ((c == '"' || c == '\'') && at + 1 < end && Character.isUpperCase(text.charAt(at + 1)));
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
