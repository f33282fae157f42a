package twosource.ingest.web;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Knows which elements stand within a line of text; all others begin a block of their own. */
final class Tags {

  /** Of HTML and, in the last two lines, of NITF, the agencies' XML. */
  private static final Set<String> INLINE =
      Set.of(
          "a",
          "abbr",
          "acronym",
          "amp-img",
          "b",
          "bdi",
          "bdo",
          "big",
          "br",
          "cite",
          "code",
          "data",
          "del",
          "dfn",
          "em",
          "font",
          "i",
          "img",
          "ins",
          "kbd",
          "label",
          "mark",
          "nobr",
          "output",
          "picture",
          "q",
          "ruby",
          "rb",
          "s",
          "samp",
          "small",
          "source",
          "span",
          "strike",
          "strong",
          "sub",
          "sup",
          "time",
          "tt",
          "u",
          "var",
          "wbr",
          "chron",
          "copyrite",
          "event",
          "function",
          "location",
          "money",
          "num",
          "object.title",
          "org",
          "person",
          "postaddr",
          "virtloc",
          "pronounce",
          "city",
          "country",
          "region",
          "state",
          "sublocation",
          "alt-code");

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "hl2");

  private Tags() {}

  static boolean isBlock(Element element) {
    return !INLINE.contains(element.normalName());
  }

  static boolean isHeading(Element element) {
    return HEADINGS.contains(element.normalName());
  }
}
