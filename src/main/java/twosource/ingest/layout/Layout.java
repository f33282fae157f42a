package twosource.ingest.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import twosource.text.Region;
import twosource.text.RegionKind;
import twosource.text.Span;

/**
 * Holds the parts of an article's page.
 *
 * <p>A region is one paragraph, or a part of one: {@code LIMA (Wire) - Ito met Roy.} is a dateline
 * and body. Regions are ordered, do not overlap, and neither begin nor end with white space. Front
 * matter, rules and ornaments lie in no region.
 *
 * @param date the day that the page names as its own; empty where it names none with its year
 */
public record Layout(List<Region> regions, Optional<LocalDate> date) {

  private static final int NO_HEADLINE = -1;
  private static final int MOST_BEFORE_DATELINE = 4;

  public Layout {
    regions = List.copyOf(regions);
  }

  /** Finds the parts of the text from the offset on. */
  public static Layout of(String text, int from) {
    return of(text, from, List.of());
  }

  /**
   * Finds the parts of a text of which some are told by the file that holds it.
   *
   * @param told ordered, without overlaps; each begins and ends where a line does
   */
  public static Layout of(String text, List<Region> told) {
    return of(text, 0, told);
  }

  private static Layout of(String text, int from, List<Region> told) {
    List<Paragraph> paragraphs = Paragraphs.of(text, from);
    ToldKinds toldKinds = new ToldKinds(told);
    int headline =
        toldKinds
            .headline(paragraphs)
            .orElseGet(() -> Headline.index(paragraphs).orElse(NO_HEADLINE));
    return headline == NO_HEADLINE
        ? of(paragraphs, headline, toldKinds)
        : of(Headline.withoutRepeats(paragraphs, headline), headline, toldKinds);
  }

  private static Layout of(List<Paragraph> paragraphs, int headline, ToldKinds told) {
    PageKinds kinds = new PageKinds(paragraphs, headline, told);
    List<Region> regions = new ArrayList<>();
    Optional<Dateline> dateline = Optional.empty();
    int reported = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      RegionKind kind = kinds.kindOf(i);
      Optional<Dateline> own = Optional.empty();
      if (kind == RegionKind.BODY && dateline.isEmpty() && reported < MOST_BEFORE_DATELINE) {
        own = Dateline.in(paragraph.text(), reported == 0);
        dateline = own;
      }
      reported += kind == RegionKind.BODY ? 1 : 0;
      regions.addAll(new Cuts(paragraph, kind, own).regions());
    }
    Optional<LocalDate> named = dateline.flatMap(Dateline::day);
    return new Layout(regions, named.or(kinds::stamp));
  }

  /** Returns the span of a part of a paragraph. */
  static Span within(Paragraph paragraph, int from, int to) {
    return new Span(paragraph.span().start() + from, paragraph.span().start() + to);
  }
}
