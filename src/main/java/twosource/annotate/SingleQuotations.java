package twosource.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import twosource.text.Quotation;
import twosource.text.Span;

/**
 * Pairs single quotation marks outside double ones, and leaves apostrophes alone.
 *
 * <p>A mark after a plural, as in {@code the officials' plan}, closes only if no surer one follows.
 */
final class SingleQuotations {

  private static final String MARKS = "'‘’‚‛`´";
  private static final Set<String> CLIPPED =
      Set.of("em", "til", "tis", "twas", "cause", "n", "bout", "round", "s", "ll", "re", "ve");

  private final String text;
  private final List<Quotation> doubles;
  private final List<Quotation> found = new ArrayList<>();
  private int nextDouble;
  private int open = -1;
  private int doubtful = -1;
  private Span paragraph = new Span(0, 0);

  private SingleQuotations(String text, List<Quotation> doubles) {
    this.text = text;
    this.doubles = doubles;
  }

  /** Returns the quotations in order; some may hold one of the given double ones. */
  static List<Quotation> find(String text, List<Span> paragraphs, List<Quotation> doubles) {
    SingleQuotations quotations = new SingleQuotations(text, doubles);
    for (int i = 0; i < paragraphs.size(); i++) {
      quotations.read(paragraphs.get(i));
      if (i + 1 == paragraphs.size() || !quotations.goesOn(paragraphs.get(i + 1))) {
        quotations.giveUp();
      }
    }
    return quotations.found;
  }

  private boolean goesOn(Span next) {
    return open >= 0 && doubtful < 0 && text.charAt(next.start()) == text.charAt(open);
  }

  private void read(Span next) {
    paragraph = next;
    int at = paragraph.start() + (open >= 0 ? 1 : 0);
    while (at < paragraph.end()) {
      Span skipped = doubleAt(at);
      if (skipped.length() > 0) {
        at = skipped.end();
        continue;
      }
      if (MARKS.indexOf(text.charAt(at)) >= 0) {
        mark(at);
      }
      at++;
    }
  }

  /** Returns the double quotation that begins at the offset, or an empty span. */
  private Span doubleAt(int at) {
    while (nextDouble < doubles.size() && doubles.get(nextDouble).outer().start() < at) {
      nextDouble++;
    }
    boolean here = nextDouble < doubles.size() && doubles.get(nextDouble).outer().start() == at;
    return here ? doubles.get(nextDouble).outer() : new Span(at, at);
  }

  private void mark(int at) {
    boolean wordAfter = at + 1 < paragraph.end() && isWord(at + 1);
    boolean wordBefore = at > paragraph.start() && isWord(at - 1);
    boolean left =
        QuotationFinder.opensLeft(text, at, paragraph.start())
            || "\"“".indexOf(text.charAt(at - 1)) >= 0;
    if (left && opens(at)) {
      giveUp();
      open = at;
    } else if (open >= 0 && !wordAfter && !left && text.charAt(at) != '‘') {
      close(at, wordBefore);
    }
  }

  private boolean opens(int at) {
    if (at + 1 >= paragraph.end() || text.charAt(at) == '’' || text.charAt(at) == '´') {
      return false;
    }
    if (text.charAt(at) == '\'' && !isWord(at + 1) && "$£€[.".indexOf(text.charAt(at + 1)) < 0) {
      return false;
    }
    int end = at + 1;
    while (end < paragraph.end() && isWord(end)) {
      end++;
    }
    String word = text.substring(at + 1, end).toLowerCase(Locale.ROOT);
    boolean decade = !word.isEmpty() && Character.isDigit(word.charAt(0)) && word.endsWith("s");
    boolean clipped = CLIPPED.contains(word) && text.charAt(at) != '‘';
    return !decade && !clipped && !QuotationFinder.closesRight(text, at + 1, paragraph.end());
  }

  private void close(int at, boolean wordBefore) {
    boolean plural = wordBefore && Character.toLowerCase(text.charAt(at - 1)) == 's';
    boolean spaceAfter = at + 1 < paragraph.end() && Character.isWhitespace(text.charAt(at + 1));
    if (plural && spaceAfter) {
      doubtful = doubtful < 0 ? at : doubtful;
    } else {
      add(at);
    }
  }

  private void add(int at) {
    QuotationFinder.add(text, new Span(open, at + 1), open + 1, at, found);
    open = -1;
    doubtful = -1;
  }

  /** Ends what is open at the mark in doubt; without one it was no quotation. */
  private void giveUp() {
    if (open >= 0 && doubtful >= 0) {
      add(doubtful);
    }
    open = -1;
    doubtful = -1;
  }

  private boolean isWord(int at) {
    return Character.isLetterOrDigit(text.charAt(at));
  }
}
