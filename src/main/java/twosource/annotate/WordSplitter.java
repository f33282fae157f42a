package twosource.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import twosource.text.Span;

/**
 * Cuts a sentence into words and marks as the Penn Treebank does.
 *
 * <p>{@code "It's 5%," said Ito.} is cut to {@code " It 's 5 % , " said Ito .}; hyphenated words
 * stay whole, dashes and double quotation marks always stand alone. Works on folded text; the
 * original is looked at for the dashes alone, which folding makes hyphens.
 */
final class WordSplitter {

  private static final String OPENERS = "\"'([{<*";
  private static final String CLOSERS = "\"')]}>,;:?!%*";
  private static final String CURRENCIES = "$£€¥₹₽₩";
  private static final Set<String> CLITICS = Set.of("'s", "'re", "'ve", "'ll", "'d", "'m");
  private static final Set<String> CLIPPED =
      Set.of("'em", "'til", "'tis", "'twas", "'cause", "'n", "'bout", "'round");

  private static final int LONGEST_CLIPPED = 8;
  private static final int LONGEST_UNLISTED = 3;

  private final String original;
  private final String text;
  private final List<Span> words = new ArrayList<>();

  private WordSplitter(String original, String folded) {
    this.original = original;
    this.text = folded;
  }

  /** Returns the spans of the sentence's words and marks, in order; none is empty. */
  static List<Span> split(String original, String folded, Span sentence) {
    WordSplitter splitter = new WordSplitter(original, folded);
    int at = sentence.start();
    while (at < sentence.end()) {
      if (splitter.isSpace(at)) {
        at++;
        continue;
      }
      int end = at;
      while (end < sentence.end() && !splitter.isSpace(end)) {
        end++;
      }
      splitter.chunk(at, end, end == sentence.end());
      at = end;
    }
    return splitter.words;
  }

  private boolean isSpace(int at) {
    return Character.isWhitespace(text.charAt(at));
  }

  /** Cuts what stands between two spaces at the marks that always stand alone. */
  private void chunk(int from, int to, boolean last) {
    int start = from;
    for (int i = from; i < to; ) {
      int length = breakLength(from, i, to);
      if (length == 0) {
        i++;
        continue;
      }
      part(start, i, text.charAt(i) == '"');
      add(i, i + length);
      i += length;
      start = i;
    }
    part(start, to, last);
  }

  private int breakLength(int from, int at, int to) {
    char c = text.charAt(at);
    if (c == '-') {
      char was = original.charAt(at);
      if (was == '—' || was == '―') {
        return 1;
      }
      int run = run(at, to);
      return run > 1 ? run : 0;
    }
    if (c == '.' || c == '…') {
      int run = run(at, to);
      return run > 1 ? run : original.charAt(at) == '…' ? 1 : 0;
    }
    if (c == '"') {
      return 1;
    }
    boolean inner = at > from && at + 1 < to;
    boolean betweenLetters = inner && Character.isLetter(text.charAt(at + 1));
    return ((c == ',' || c == ';') && betweenLetters) || (c == '(' && inner) ? 1 : 0;
  }

  private int run(int at, int to) {
    int end = at;
    while (end < to && text.charAt(end) == text.charAt(at)) {
      end++;
    }
    return end - at;
  }

  /** Takes the marks off both ends, then cuts the word that remains. */
  private void part(int from, int to, boolean last) {
    int start = from;
    while (start < to && opens(start, to)) {
      add(start, start + 1);
      start++;
    }
    int end = to;
    while (end > start && closes(start, end, last)) {
      end--;
    }
    word(start, end);
    for (int i = end; i < to; i++) {
      add(i, i + 1);
    }
  }

  private boolean opens(int at, int to) {
    char c = text.charAt(at);
    if (c == '\'') {
      return !isApostrophe(at, to);
    }
    return OPENERS.indexOf(c) >= 0
        || (CURRENCIES.indexOf(c) >= 0 && at + 1 < to && Character.isDigit(text.charAt(at + 1)));
  }

  private boolean isApostrophe(int at, int to) {
    int end = at + 1;
    while (end < Math.min(to, at + LONGEST_CLIPPED)
        && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String word = text.substring(at, end).toLowerCase(Locale.ROOT);
    return CLITICS.contains(word)
        || CLIPPED.contains(word)
        || (word.length() > 1 && Character.isDigit(word.charAt(1)) && word.endsWith("s"));
  }

  private boolean closes(int start, int end, boolean last) {
    char c = text.charAt(end - 1);
    if (c != '.') {
      return CLOSERS.indexOf(c) >= 0
          || (CURRENCIES.indexOf(c) >= 0
              && end - 1 > start
              && Character.isDigit(text.charAt(end - 2)));
    }
    String word = text.substring(start, end - 1);
    if (Abbreviations.isTitle(word)
        || (word.length() == 1 && Abbreviations.isSpacedHalfDay(text, start))
        || Abbreviations.mayClose(word)
        || (Abbreviations.precedesNumber(word) && digitFollows(end))) {
      return false;
    }
    // Within a sentence, a short word in a capital with a stop is an abbreviation unlisted.
    return last
        || word.length() > LONGEST_UNLISTED
        || word.isEmpty()
        || !Character.isUpperCase(word.charAt(0));
  }

  private boolean digitFollows(int end) {
    return end + 1 < text.length() && Character.isDigit(text.charAt(end + 1));
  }

  private void word(int from, int to) {
    int cut = cliticAt(from, to);
    if (cut > from) {
      currency(from, cut);
      add(cut, to);
    } else {
      currency(from, to);
    }
  }

  /** Returns where {@code 's} or {@code n't} begins, or {@code from}. */
  private int cliticAt(int from, int to) {
    String word = text.substring(from, to).toLowerCase(Locale.ROOT);
    if (word.equals("cannot")) {
      return from + 3;
    }
    if (word.endsWith("n't") && word.length() > 3) {
      return to - 3;
    }
    int apostrophe = word.lastIndexOf('\'');
    return apostrophe > 0 && CLITICS.contains(word.substring(apostrophe))
        ? from + apostrophe
        : from;
  }

  /** Parts {@code US$5} after its sign. */
  private void currency(int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if (CURRENCIES.indexOf(text.charAt(i)) >= 0 && Character.isDigit(text.charAt(i + 1))) {
        add(from, i + 1);
        add(i + 1, to);
        return;
      }
    }
    add(from, to);
  }

  private void add(int from, int to) {
    if (from < to) {
      words.add(new Span(from, to));
    }
  }
}
