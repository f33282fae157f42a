package twosource.annotate;

import java.util.ArrayList;
import java.util.List;
import twosource.text.Quotation;
import twosource.text.Span;

/**
 * Pairs double quotation marks within the paragraphs of one region.
 *
 * <p>Any closing mark closes what any opening mark opened, for outlets mix their forms. The spaces
 * around a straight mark decide what it is, and where they do not, marks take turns.
 */
final class DoubleQuotations {

  private static final String OPENING = "“„‟«";
  private static final String CLOSING = "”»";

  private final String text;
  private final List<Quotation> found = new ArrayList<>();
  private int open = -1;
  private Span paragraph = new Span(0, 0);

  private DoubleQuotations(String text) {
    this.text = text;
  }

  private enum Role {
    OPENS,
    CLOSES,
    NOTHING
  }

  /** Returns the quotations in order, in a list that may be changed. */
  static List<Quotation> find(String text, List<Span> paragraphs) {
    DoubleQuotations quotations = new DoubleQuotations(text);
    for (int i = 0; i < paragraphs.size(); i++) {
      quotations.read(paragraphs.get(i));
      boolean goesOn =
          i + 1 < paragraphs.size() && quotations.length(paragraphs.get(i + 1).start()) > 0;
      if (!goesOn) {
        quotations.endParagraph();
      }
    }
    return quotations.found;
  }

  private void read(Span next) {
    paragraph = next;
    int at = paragraph.start();
    if (open >= 0) {
      // What goes on from the paragraph before opens anew here, and closes once.
      at += length(at);
    }
    while (at < paragraph.end()) {
      int length = length(at);
      if (length > 0) {
        mark(at, length);
      }
      at += Math.max(length, 1);
    }
  }

  private void mark(int at, int length) {
    switch (role(at, length)) {
      case OPENS -> open = at;
      case CLOSES -> {
        if (open >= 0) {
          add(at, at + length);
        }
      }
      case NOTHING -> {}
    }
  }

  private void endParagraph() {
    if (open >= 0) {
      add(paragraph.end(), paragraph.end());
    }
  }

  private void add(int end, int outerEnd) {
    Span outer = new Span(open, outerEnd);
    QuotationFinder.add(text, outer, open + length(open), end, found);
    open = -1;
  }

  /** Returns how many characters the mark at the offset has, or 0 where none is. */
  private int length(int at) {
    char c = text.charAt(at);
    if (c == '"' || OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0) {
      return 1;
    }
    boolean twice = at + 1 < text.length() && text.charAt(at + 1) == c;
    return twice && (c == '\'' || c == '`') ? 2 : 0;
  }

  private Role role(int at, int length) {
    boolean left = QuotationFinder.opensLeft(text, at, paragraph.start());
    boolean right = QuotationFinder.closesRight(text, at + length, paragraph.end());
    char c = text.charAt(at);
    if (OPENING.indexOf(c) >= 0 || c == '`') {
      return open >= 0 && right && !left ? Role.CLOSES : Role.OPENS;
    }
    if (CLOSING.indexOf(c) >= 0) {
      return open < 0 && left && !right ? Role.OPENS : Role.CLOSES;
    }
    if (open < 0) {
      boolean inches = at > paragraph.start() && Character.isDigit(text.charAt(at - 1));
      return inches || (right && !left) ? Role.NOTHING : Role.OPENS;
    }
    // A second opening is a closing with its space on the wrong side, or the first never closed.
    return left && !right && nextCloses(at + length) ? Role.OPENS : Role.CLOSES;
  }

  private boolean nextCloses(int from) {
    int at = from;
    while (at < paragraph.end() && length(at) == 0) {
      at++;
    }
    return at < paragraph.end()
        && !QuotationFinder.opensLeft(text, at, paragraph.start())
        && QuotationFinder.closesRight(text, at + length(at), paragraph.end());
  }
}
