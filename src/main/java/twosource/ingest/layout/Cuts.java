package twosource.ingest.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import twosource.text.Region;
import twosource.text.RegionKind;
import twosource.text.Span;

/** Cuts from one paragraph what is not of its kind: its dateline, credits, words of the page. */
final class Cuts {

  private final Paragraph paragraph;
  private final RegionKind kind;
  private final List<Region> cuts = new ArrayList<>();

  Cuts(Paragraph paragraph, RegionKind kind, Optional<Dateline> dateline) {
    this.paragraph = paragraph;
    this.kind = kind;
    dateline.ifPresent(found -> cut(RegionKind.DATELINE, 0, found.end()));
    if (kind == RegionKind.BODY || kind == RegionKind.CAPTION) {
      Boilerplate.within(paragraph.text())
          .forEach(span -> cut(RegionKind.BOILERPLATE, span.start(), span.end()));
      int credit = Credits.trailing(paragraph.text());
      cut(RegionKind.BOILERPLATE, credit, paragraph.length());
    }
    if (kind == RegionKind.CAPTION) {
      cut(RegionKind.BOILERPLATE, 0, Caption.before(paragraph.text()));
    }
  }

  private void cut(RegionKind part, int from, int to) {
    if (from < to) {
      cuts.add(new Region(part, new Span(from, to)));
    }
  }

  /** Returns the regions of the paragraph, in its article. */
  List<Region> regions() {
    List<Region> regions = new ArrayList<>();
    int from = 0;
    for (Region cut : cuts.stream().sorted(Comparator.comparing(Region::span)).toList()) {
      if (cut.span().end() > from) {
        int start = Math.max(from, cut.span().start());
        add(regions, kind, from, start);
        add(regions, cut.kind(), start, cut.span().end());
        from = cut.span().end();
      }
    }
    add(regions, kind, from, paragraph.length());
    return regions;
  }

  private void add(List<Region> regions, RegionKind part, int from, int to) {
    int start = from;
    int end = to;
    String text = paragraph.text();
    while (start < end && Blanks.isBlank(text.charAt(start))) {
      start++;
    }
    while (start < end && Blanks.isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit)) {
      regions.add(new Region(part, Layout.within(paragraph, start, end)));
    }
  }
}
