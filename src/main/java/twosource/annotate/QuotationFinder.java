package twosource.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import twosource.text.Article;
import twosource.text.Quotation;
import twosource.text.Region;
import twosource.text.RegionKind;
import twosource.text.Span;

/**
 * Finds quoted words in an article, each once and of nested quotations the outer.
 *
 * <p>Quoted words whose closing mark is missing end with their paragraph, or go on in the next one
 * where that opens with a mark as well. No quotation runs from a region into one of another kind.
 * Linear in the text.
 */
final class QuotationFinder {

  private QuotationFinder() {}

  /** Returns the quotations in order, without overlaps. */
  static List<Quotation> find(Article article) {
    Paragraphs paragraphs = new Paragraphs(article.text());
    List<Quotation> found = new ArrayList<>();
    List<Span> stretch = new ArrayList<>();
    Optional<RegionKind> last = Optional.empty();
    for (Region region : article.regions()) {
      if (!last.equals(Optional.of(region.kind()))) {
        search(article.text(), stretch, found);
        stretch.clear();
      }
      if (region.kind() != RegionKind.BOILERPLATE) {
        stretch.addAll(paragraphs.within(region.span()));
      }
      last = Optional.of(region.kind());
    }
    search(article.text(), stretch, found);
    return found;
  }

  private static void search(String text, List<Span> paragraphs, List<Quotation> found) {
    List<Quotation> all = DoubleQuotations.find(text, paragraphs);
    all.addAll(SingleQuotations.find(text, paragraphs, List.copyOf(all)));
    all.sort((one, other) -> one.outer().compareTo(other.outer()));
    int end = 0;
    for (Quotation quotation : all) {
      if (quotation.outer().start() >= end) {
        found.add(quotation);
        end = quotation.outer().end();
      }
    }
  }

  /** Adds a quotation, unless it holds no word. */
  static void add(String text, Span outer, int from, int to, List<Quotation> quotations) {
    int start = from;
    int end = to;
    while (start < end && !isInk(text.charAt(start))) {
      start++;
    }
    while (end > start && !isInk(text.charAt(end - 1))) {
      end--;
    }
    for (int i = start; i < end; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        quotations.add(new Quotation(outer, new Span(start, end)));
        return;
      }
    }
  }

  private static boolean isInk(char c) {
    return !Character.isWhitespace(c) && !Character.isSpaceChar(c);
  }

  /** Tells whether nothing, a space or an opening bracket is left of the offset. */
  static boolean opensLeft(String text, int at, int start) {
    return at <= start
        || !isInk(text.charAt(at - 1))
        || "([{-–—/".indexOf(text.charAt(at - 1)) >= 0;
  }

  /** Tells whether nothing, a space or a closing mark is right of the offset. */
  static boolean closesRight(String text, int at, int end) {
    return at >= end || !isInk(text.charAt(at)) || ".,;:!?)]}-–—".indexOf(text.charAt(at)) >= 0;
  }
}
