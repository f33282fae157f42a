package twosource.ingest.feed;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import twosource.ingest.draft.Block;

/** Finds elements and their text in trees of XML, by names with their prefixes. */
final class XmlElements {

  private XmlElements() {}

  static Stream<Element> children(Element parent, String name) {
    return parent.children().stream().filter(child -> child.tagName().equals(name));
  }

  /** Returns the first element at the end of a path of children. */
  static Optional<Element> child(Element parent, String... path) {
    Stream<Element> found = Stream.of(parent);
    for (String name : path) {
      found = found.flatMap(element -> children(element, name));
    }
    return found.findFirst();
  }

  /** Returns the text of the first of these children that has any, in one line. */
  static Optional<String> text(Element parent, String... names) {
    return texts(parent, names).stream().findFirst();
  }

  /** Returns the text of all of these children that have any, each in one line. */
  static List<String> texts(Element parent, String... names) {
    return Arrays.stream(names)
        .flatMap(name -> children(parent, name))
        .map(child -> Block.line(child.wholeText()))
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** Returns an attribute that is not blank. */
  static Optional<String> attribute(Element element, String name) {
    return Optional.of(element.attr(name).strip()).filter(value -> !value.isEmpty());
  }

  static int line(Element element) {
    return Integer.parseInt(element.attr(XmlTree.LINE));
  }
}
