package twosource.annotate;

import java.util.ArrayList;
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

  private final SentenceDetectorME detector;

  SentenceSplitter(SentenceModel model) {
    this.detector = new SentenceDetectorME(model);
  }

  /** Returns the sentences of a paragraph, in order, without the spaces around them. */
  List<Span> split(String text, Span paragraph) {
    List<Span> sentences = new ArrayList<>();
    int start = paragraph.start();
    for (var found : detector.sentPosDetect(paragraph.in(text))) {
      int end = paragraph.start() + found.getEnd();
      if (end < paragraph.end() && goesOn(text, start, end, paragraph.end())) {
        continue;
      }
      end = withClosingMarks(text, end, paragraph.end());
      cutAtQuotes(text, start, end, sentences);
      start = end;
    }
    cutAtQuotes(text, start, paragraph.end(), sentences);
    return sentences;
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
        || (Abbreviations.mayClose(word) && !opensSentence(text, next, limit));
  }

  /** Returns the word before a full stop, or nothing where none stands. */
  private static String lastWord(String text, int start, int end) {
    if (text.charAt(end - 1) != '.') {
      return "";
    }
    int from = end - 1;
    while (from > start && isWordChar(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, end - 1);
  }

  private static boolean isWordChar(char c) {
    return Character.isLetter(c) || c == '.';
  }

  private static boolean opensSentence(String text, int from, int limit) {
    int at = from;
    while (at < limit && !Character.isLetterOrDigit(text.charAt(at)) && text.charAt(at) != ' ') {
      at++;
    }
    int end = at;
    while (end < limit && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return at > from || OPENERS.contains(text.substring(at, end).toLowerCase(Locale.ROOT));
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

  /** Adds what stands from start to end, cut where a sentence ends within closing marks. */
  private static void cutAtQuotes(String text, int start, int end, List<Span> sentences) {
    int from = start;
    for (int i = start; i + 3 < end; i++) {
      if (text.charAt(i) != '.' || !isClosing(text.charAt(i + 1))) {
        continue;
      }
      int to = i + 1;
      while (to < end && isClosing(text.charAt(to))) {
        to++;
      }
      if (to + 1 < end && text.charAt(to) == ' ' && opensCapital(text, to + 1, end)) {
        addTrimmed(text, from, to, sentences);
        from = to;
      }
    }
    addTrimmed(text, from, end, sentences);
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
