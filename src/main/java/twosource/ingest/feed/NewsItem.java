package twosource.ingest.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import twosource.ingest.draft.Block;
import twosource.ingest.draft.Details;
import twosource.ingest.draft.Draft;
import twosource.ingest.web.Markup;
import twosource.text.RegionKind;

/** Reads an item of NewsML-G2, the IPTC's envelope for news, whatever text format it holds. */
record NewsItem(Element item) {

  FeedEntry entry() {
    List<Block> blocks = blocks();
    return new FeedEntry(
        XmlElements.line(item),
        XmlElements.attribute(item, "guid"),
        blocks.isEmpty() ? Optional.empty() : Optional.of(new Draft(details(), blocks)));
  }

  private Details details() {
    List<String> published = new ArrayList<>();
    for (String[] path :
        List.of(
            new String[] {"itemMeta", "versionCreated"},
            new String[] {"itemMeta", "firstCreated"},
            new String[] {"contentMeta", "contentCreated"})) {
      XmlElements.child(item, path).map(Element::wholeText).ifPresent(published::add);
    }
    return new Details(
        name("itemMeta", "provider").or(() -> name("rightsInfo", "copyrightHolder")),
        published,
        XmlElements.child(item, "contentMeta", "headline")
            .or(() -> XmlElements.child(item, "itemMeta", "title"))
            .map(Element::wholeText),
        Optional.empty(),
        XmlElements.child(item, "contentMeta", "by")
            .map(Element::wholeText)
            .or(() -> name("contentMeta", "creator")));
  }

  /** Returns the name of a party, which is an element in it or one of its attributes. */
  private Optional<String> name(String... path) {
    return XmlElements.child(item, path)
        .flatMap(
            party ->
                XmlElements.text(party, "name")
                    .or(() -> XmlElements.attribute(party, "literal"))
                    .or(() -> XmlElements.attribute(party, "qcode").map(NewsItem::bare)));
  }

  private static String bare(String qcode) {
    return qcode.substring(qcode.indexOf(':') + 1);
  }

  private List<Block> blocks() {
    for (Element content : item.select("contentSet > *")) {
      List<Block> blocks = blocks(content);
      if (!blocks.isEmpty()) {
        return blocks;
      }
    }
    return List.of();
  }

  private static List<Block> blocks(Element content) {
    Element nitf = content.selectFirst("nitf");
    if (nitf != null) {
      return new Nitf(nitf).blocks();
    }
    return switch (content.tagName()) {
      case "inlineXML" -> {
        Element body = content.selectFirst("body");
        yield Markup.blocks(body == null ? content : body);
      }
      case "inlineData" -> ofData(content);
      default -> List.of();
    };
  }

  private static List<Block> ofData(Element data) {
    String text = data.wholeText().strip();
    if (data.attr("contenttype").contains("html")) {
      return Markup.blocks(text);
    }
    return text.isEmpty() ? List.of() : List.of(new Block(RegionKind.BODY, text));
  }
}
