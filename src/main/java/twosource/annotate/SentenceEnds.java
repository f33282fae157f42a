package twosource.annotate;

import java.util.Locale;
import java.util.Set;

/** Tells by the words around a stop in folded text whether a sentence ends with it. */
final class SentenceEnds {

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

  private SentenceEnds() {}

  /** Tells whether the end that the model found is none. */
  static boolean goesOn(String text, int start, int end, int limit) {
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
        || (Abbreviations.isSpacedHalfDay(text, end - 2) && !opensSentence(text, next, limit))
        || (Abbreviations.precedesNumber(word) && Character.isDigit(after))
        || (Abbreviations.mayClose(word)
            && Character.isLetterOrDigit(after)
            && !opensSentence(text, next, limit));
  }

  /** Tells whether a question or a cry ends there and who uttered it follows. */
  static boolean isAsked(String text, int end, int closed, int limit) {
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

  static boolean isClosing(char c) {
    return c == '"' || c == '\'' || c == ')' || c == ']';
  }

  /** Tells whether a sentence ends with the stop, and the marks after it up to an offset. */
  static boolean endsAt(String text, int start, int stop, int to, int limit) {
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
}
