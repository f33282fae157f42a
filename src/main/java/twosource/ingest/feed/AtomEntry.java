package twosource.ingest.feed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import twosource.ingest.draft.Block;
import twosource.ingest.draft.Details;
import twosource.ingest.draft.Draft;
import twosource.ingest.web.Markup;
import twosource.text.RegionKind;

/** Reads an entry of an Atom feed (RFC 4287). */
record AtomEntry(Element element, Optional<String> feed) {

  FeedEntry entry() {
    return new FeedEntry(XmlElements.line(element), XmlElements.text(element, "id"), draft());
  }

  private Optional<Draft> draft() {
    Details details =
        new Details(
            XmlElements.child(element, "source", "title").map(Element::wholeText).or(() -> feed),
            XmlElements.texts(element, "published", "updated"),
            XmlElements.child(element, "title").map(AtomEntry::line),
            url(),
            authors());
    List<Block> full = blocks("content");
    if (!full.isEmpty()) {
      return Optional.of(new Draft(details, full));
    }
    List<Block> summary = blocks("summary");
    return summary.isEmpty()
        ? Optional.empty()
        : Optional.of(new Draft(details, summary).with("has a summary and no full text"));
  }

  private Optional<String> url() {
    return XmlElements.children(element, "link")
        .filter(link -> link.attr("rel").isEmpty() || link.attr("rel").equals("alternate"))
        .flatMap(link -> XmlElements.attribute(link, "href").stream())
        .findFirst();
  }

  private Optional<String> authors() {
    String names =
        XmlElements.children(element, "author")
            .flatMap(author -> XmlElements.text(author, "name").stream())
            .collect(Collectors.joining(", "));
    return Optional.of(names);
  }

  private List<Block> blocks(String name) {
    return XmlElements.child(element, name).map(AtomEntry::blocks).orElse(List.of());
  }

  private static List<Block> blocks(Element text) {
    return switch (text.attr("type")) {
      case "html", "text/html" -> Markup.blocks(text.wholeText());
      case "xhtml", "application/xhtml+xml" -> Markup.blocks(text);
      case "", "text", "text/plain" ->
          text.wholeText().isBlank()
              ? List.of()
              : List.of(new Block(RegionKind.BODY, text.wholeText().strip()));
      default -> List.of();
    };
  }

  private static String line(Element text) {
    return text.attr("type").equals("html") ? Markup.line(text.wholeText()) : text.wholeText();
  }
}
