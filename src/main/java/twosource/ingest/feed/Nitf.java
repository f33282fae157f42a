package twosource.ingest.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import twosource.ingest.draft.Block;
import twosource.ingest.draft.Details;
import twosource.ingest.draft.Draft;
import twosource.ingest.web.Markup;
import twosource.text.RegionKind;

/** Reads an article in NITF, the IPTC's News Industry Text Format. */
record Nitf(Element root) {

  FeedEntry entry() {
    List<Block> blocks = blocks();
    Optional<String> id =
        first("docdata > doc-id").flatMap(e -> XmlElements.attribute(e, "id-string"));
    return new FeedEntry(
        XmlElements.line(root),
        id,
        blocks.isEmpty() ? Optional.empty() : Optional.of(new Draft(details(), blocks)));
  }

  private Details details() {
    List<String> published = new ArrayList<>();
    for (Element date : root.select("docdata > date\\.issue, docdata > date\\.release")) {
      XmlElements.attribute(date, "norm").ifPresent(published::add);
    }
    return new Details(
        first("docdata > doc\\.copyright")
            .flatMap(copyright -> XmlElements.attribute(copyright, "holder"))
            .or(() -> first("distributor").map(Element::wholeText)),
        published,
        first("hl1").or(() -> first("head > title")).map(Element::wholeText),
        Optional.empty(),
        first("byline").map(Element::wholeText));
  }

  /** Returns headline, author, dateline and text, in the order in which they are printed. */
  List<Block> blocks() {
    List<Block> content = new ArrayList<>();
    for (Element body : root.select("body\\.content")) {
      content.addAll(Markup.blocks(body));
    }
    if (content.isEmpty()) {
      return content;
    }
    List<Block> blocks = new ArrayList<>();
    add(blocks, RegionKind.HEADLINE, root.select("body\\.head hl1"));
    add(blocks, RegionKind.SUBHEADING, root.select("body\\.head hl2"));
    add(blocks, RegionKind.BYLINE, root.select("body\\.head > byline"));
    add(blocks, RegionKind.DATELINE, root.select("body\\.head > dateline"));
    blocks.addAll(content);
    return blocks;
  }

  private static void add(List<Block> blocks, RegionKind kind, Elements elements) {
    for (Element element : elements) {
      String text = Block.line(element.wholeText());
      if (!text.isEmpty()) {
        blocks.add(new Block(kind, text));
      }
    }
  }

  private Optional<Element> first(String selector) {
    return Optional.ofNullable(root.selectFirst(selector));
  }
}
