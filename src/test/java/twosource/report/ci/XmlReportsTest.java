package twosource.report.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import twosource.gate.Review;

/** JUnit XML and the XML of Checkstyle. */
class XmlReportsTest {

  private static Document parse(Format format, Review review) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    String xml = ReviewFixture.write(format, review);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
  }

  private static List<Element> elements(Document document, String name) {
    NodeList nodes = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  @Test
  void fails_a_test_by_a_dispute_and_passes_what_is_agreed() throws Exception {
    Document document = parse(Format.JUNIT, ReviewFixture.disputed());
    Element suite = elements(document, "testsuite").get(0);
    int tests = elements(document, "testcase").size();
    assertThat(suite.getAttribute("tests")).isEqualTo("" + tests);
    assertThat(suite.getAttribute("failures")).isEqualTo("1");
    assertThat(tests).isGreaterThan(1);
    Element failure = elements(document, "failure").get(0);
    assertThat(failure.getAttribute("message")).contains("2 hours (Mail) against 40 minutes");
    assertThat(failure.getTextContent())
        .contains("new/b, c.txt:5:")
        .contains(": Wire: Jo Ito's talks with Ann Roy on Monday took [40 minutes].\n")
        .contains("\nid: s");
    Element test = (Element) failure.getParentNode();
    assertThat(test.getAttribute("classname")).isEqualTo("meeting.length");
    assertThat(test.getAttribute("file")).isEqualTo("new/b, c.txt");
  }

  @Test
  void skips_what_was_accepted_and_fails_by_what_is_over() throws Exception {
    Document document = parse(Format.JUNIT, ReviewFixture.accepted());
    assertThat(elements(document, "skipped"))
        .extracting(skipped -> skipped.getAttribute("message"))
        .containsExactly("The wire leaves the dinner out.");
    assertThat(elements(document, "failure"))
        .extracting(failure -> failure.getAttribute("type"))
        .containsExactly("expired");
  }

  @Test
  void lists_disputes_by_file() throws Exception {
    Document document = parse(Format.CHECKSTYLE, ReviewFixture.disputed());
    assertThat(elements(document, "file"))
        .extracting(file -> file.getAttribute("name"))
        .containsExactly("new/b, c.txt");
    Element error = elements(document, "error").get(0);
    assertThat(error.getAttribute("line")).isEqualTo("5");
    assertThat(error.getAttribute("severity")).isEqualTo("error");
    assertThat(error.getAttribute("source")).isEqualTo("twosource.meeting.length");
  }

  @ParameterizedTest
  @EnumSource(names = {"JUNIT", "CHECKSTYLE"})
  void is_well_formed_whatever_the_articles_say(Format format) throws Exception {
    Document document = parse(format, ReviewFixture.hostile());
    assertThat(elements(document, "script")).isEmpty();
    assertThat(elements(document, "img")).isEmpty();
    assertThat(ReviewFixture.write(format, ReviewFixture.hostile()))
        .doesNotContain("\u0001")
        .doesNotContain("\u001b");
  }
}
