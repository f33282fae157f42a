package twosource.ingest.feed;

import java.io.StringReader;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/**
 * Reads XML into a tree, and nothing but what stands in it.
 *
 * <p>A document type is passed over, so no entity is declared, none is expanded and no other file
 * is opened; the names that HTML gives to characters are known all the same, as feeds use them.
 * Elements of RSS, Atom, NewsML-G2, NITF and HTML are called by their own names, those of modules
 * with a prefix: {@code content:encoded}, {@code dc:creator}. The attribute {@link #LINE} of an
 * element holds its line.
 */
final class XmlTree {

  static final String LINE = "xml:line";

  private static final int MOST_NESTED = 200;
  private static final int MOST_ATTRIBUTES = 200;

  /** Prefixes by namespace; {@code ""} for those whose elements have none. */
  private static final Map<String, String> PREFIXES =
      Map.of(
          "http://www.w3.org/2005/Atom", "",
          "http://purl.org/rss/1.0/", "",
          "http://iptc.org/std/nar/2006-10-01/", "",
          "http://iptc.org/std/NITF/2006-10-18/", "",
          "http://www.w3.org/1999/xhtml", "",
          "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf:",
          "http://purl.org/rss/1.0/modules/content/", "content:",
          "http://purl.org/dc/elements/1.1/", "dc:",
          "http://purl.org/dc/terms/", "dcterms:");

  private final XMLStreamReader xml;
  private final Document root = new Document("");
  private Element current = root;
  private int depth;

  private XmlTree(XMLStreamReader xml) {
    this.xml = xml;
  }

  /**
   * Returns the element at the root.
   *
   * @throws XMLStreamException where the text is no XML; it knows the place
   */
  static Element parse(String text) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text));
    try {
      return new XmlTree(xml).read();
    } finally {
      xml.close();
    }
  }

  private Element read() throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> start();
        case XMLStreamConstants.END_ELEMENT -> end();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            current.appendChild(new TextNode(xml.getText()));
        case XMLStreamConstants.ENTITY_REFERENCE -> appendEntity(xml.getLocalName());
        default -> {
          // Comments and instructions are for others.
        }
      }
    }
    return root.child(0);
  }

  private void start() throws XMLStreamException {
    depth++;
    if (depth > MOST_NESTED || xml.getAttributeCount() > MOST_ATTRIBUTES) {
      throw new XMLStreamException(
          "elements are nested deeper than " + MOST_NESTED + " levels", xml.getLocation());
    }
    Element element =
        new Element(Tag.valueOf(name(), Parser.NamespaceXml, ParseSettings.preserveCase), "");
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      element.attr(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
    element.attr(LINE, String.valueOf(xml.getLocation().getLineNumber()));
    current.appendChild(element);
    current = element;
  }

  private void end() {
    depth--;
    Element parent = current.parent();
    current = parent == null ? root : parent;
  }

  private String name() {
    String namespace = xml.getNamespaceURI();
    String prefix = xml.getPrefix() == null ? "" : xml.getPrefix();
    String other = prefix.isEmpty() ? "" : prefix + ":";
    return (namespace == null ? other : PREFIXES.getOrDefault(namespace, other))
        + xml.getLocalName();
  }

  private void appendEntity(String name) throws XMLStreamException {
    String reference = "&" + name + ";";
    String character = Parser.unescapeEntities(reference, true);
    if (character.equals(reference)) {
      throw new XMLStreamException("entity " + reference + " is not known", xml.getLocation());
    }
    current.appendChild(new TextNode(character));
  }
}
