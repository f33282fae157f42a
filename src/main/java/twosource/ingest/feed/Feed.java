package twosource.ingest.feed;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.jsoup.nodes.Element;

/**
 * Holds the articles of an XML file, in its order.
 *
 * @param form completes the sentence "the file is read as …"
 * @param isList whether the form is made for several articles
 */
public record Feed(String form, boolean isList, List<FeedEntry> entries) {

  public Feed {
    entries = List.copyOf(entries);
  }

  /**
   * Reads a file; empty where it is XML that is made for something else.
   *
   * @throws XMLStreamException where it is no XML; it knows the place
   */
  public static Optional<Feed> read(String text) throws XMLStreamException {
    Element root = XmlTree.parse(text);
    return switch (root.tagName().toLowerCase(Locale.ROOT)) {
      case "rss" -> Optional.of(rss(root, XmlElements.children(root, "channel")));
      case "rdf:rdf" -> Optional.of(rss(root, Stream.of(root)));
      case "feed" -> Optional.of(atom(root));
      case "newsmessage", "newsitem" -> Optional.of(newsMl(root));
      case "nitf" -> Optional.of(new Feed("NITF", false, List.of(new Nitf(root).entry())));
      default -> Optional.empty();
    };
  }

  private static Feed rss(Element root, Stream<Element> holders) {
    Optional<String> source =
        XmlElements.child(root, "channel").flatMap(channel -> XmlElements.text(channel, "title"));
    return new Feed(
        "an RSS feed",
        true,
        holders
            .flatMap(holder -> XmlElements.children(holder, "item"))
            .map(item -> new RssItem(item, source).entry())
            .toList());
  }

  private static Feed atom(Element root) {
    Optional<String> source = XmlElements.text(root, "title");
    return new Feed(
        "an Atom feed",
        true,
        XmlElements.children(root, "entry")
            .map(entry -> new AtomEntry(entry, source).entry())
            .toList());
  }

  private static Feed newsMl(Element root) {
    List<Element> items = root.select("newsItem").stream().toList();
    return new Feed(
        "NewsML-G2",
        items.size() > 1,
        items.stream().map(item -> new NewsItem(item).entry()).toList());
  }
}
