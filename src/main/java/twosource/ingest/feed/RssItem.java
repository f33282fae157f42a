package twosource.ingest.feed;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import twosource.ingest.draft.Block;
import twosource.ingest.draft.Details;
import twosource.ingest.draft.Draft;
import twosource.ingest.web.Markup;

/** Reads an item of RSS 2.0 or 1.0, with the modules for full content and Dublin Core. */
record RssItem(Element item, Optional<String> channel) {

  FeedEntry entry() {
    Optional<String> link = XmlElements.text(item, "link");
    Optional<String> id = XmlElements.text(item, "guid").or(() -> link);
    return new FeedEntry(XmlElements.line(item), id, draft(link));
  }

  private Optional<Draft> draft(Optional<String> link) {
    Details details =
        new Details(
            XmlElements.text(item, "source", "dc:publisher").or(() -> channel),
            XmlElements.texts(item, "pubDate", "dc:date", "dcterms:created"),
            XmlElements.text(item, "title", "dc:title").map(Markup::line),
            link.or(this::permalink),
            XmlElements.text(item, "dc:creator", "author").map(Markup::line));
    List<Block> full = blocks("content:encoded");
    if (!full.isEmpty()) {
      return Optional.of(new Draft(details, full));
    }
    List<Block> summary = blocks("description");
    return summary.isEmpty()
        ? Optional.empty()
        : Optional.of(new Draft(details, summary).with("has a description and no full text"));
  }

  private Optional<String> permalink() {
    return XmlElements.text(item, "guid").filter(guid -> guid.startsWith("http"));
  }

  private List<Block> blocks(String name) {
    return XmlElements.child(item, name)
        .map(element -> Markup.blocks(element.wholeText()))
        .orElse(List.of());
  }
}
