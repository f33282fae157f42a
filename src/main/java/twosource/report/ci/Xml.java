package twosource.report.ci;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes elements on lines of their own; whatever text it is given, what comes out is XML 1.0.
 *
 * <p>Characters that XML cannot hold become U+FFFD.
 */
final class Xml implements AutoCloseable {

  private static final int REPLACEMENT = 0xFFFD;

  private final Writer out;
  private final XMLStreamWriter xml;
  private final Deque<String> open = new ArrayDeque<>();

  Xml(Writer out) throws IOException {
    this.out = out;
    try {
      this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Opens an element; names and values of its attributes come in turn. */
  Xml open(String name, Object... attributes) throws IOException {
    try {
      indent();
      xml.writeStartElement(name);
      write(attributes);
      open.push(name);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    return this;
  }

  /** Writes an element that holds nothing. */
  void empty(String name, Object... attributes) throws IOException {
    try {
      indent();
      xml.writeEmptyElement(name);
      write(attributes);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Writes an element that holds text. */
  void text(String name, String text, Object... attributes) throws IOException {
    try {
      open(name, attributes);
      xml.writeCharacters(clean(text));
      open.pop();
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Closes the element that was opened last. */
  void end() throws IOException {
    try {
      open.pop();
      indent();
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Ends the document and flushes; does not close the writer. */
  @Override
  public void close() throws IOException {
    try {
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.flush();
      out.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void indent() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(open.size()));
  }

  private void write(Object... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i].toString(), clean(attributes[i + 1].toString()));
    }
  }

  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().forEach(c -> clean.appendCodePoint(isCharacter(c) ? c : REPLACEMENT));
    return clean.toString();
  }

  /** Follows production 2 of XML 1.0, without the control characters that it discourages. */
  private static boolean isCharacter(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c < 0x7F)
        || (c >= 0xA0 && c < 0xD800)
        || (c >= 0xE000 && c < 0xFFFE)
        || c >= 0x10000;
  }
}
