package twosource.ingest.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import twosource.text.Region;
import twosource.text.RegionKind;

/** Knows what a file itself tells of the paragraphs that it holds. */
final class ToldKinds {

  private final TreeMap<Integer, Region> byStart = new TreeMap<>();

  ToldKinds(List<Region> told) {
    told.forEach(region -> byStart.put(region.span().start(), region));
  }

  /** Returns what is told of a paragraph; empty where nothing is. */
  Optional<RegionKind> of(Paragraph paragraph) {
    Map.Entry<Integer, Region> before = byStart.floorEntry(paragraph.span().start());
    return Optional.ofNullable(before)
        .map(Map.Entry::getValue)
        .filter(region -> region.span().end() >= paragraph.span().end())
        .map(Region::kind);
  }

  /** Returns the index of the first paragraph that is told to be the headline. */
  Optional<Integer> headline(List<Paragraph> paragraphs) {
    for (int i = 0; i < paragraphs.size(); i++) {
      if (of(paragraphs.get(i)).filter(RegionKind.HEADLINE::equals).isPresent()) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
