package twosource.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static twosource.ingest.ReaderFixture.TEXT;
import static twosource.ingest.ReaderFixture.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import twosource.ingest.ReaderFixture.Read;
import twosource.text.Article;
import twosource.text.Metadata;
import twosource.text.Region;
import twosource.text.RegionKind;

class FeedReaderTest {

  private static final String EXPECTED =
      "; expected an RSS or Atom feed, NewsML-G2 or NITF with its text";

  @Test
  void reads_rss_with_full_text_and_with_descriptions() {
    Read read =
        read(
            "in/feed.xml",
            """
            <?xml version="1.0"?>
            <!DOCTYPE rss SYSTEM "http://wire.example/rss.dtd">
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
            <channel><title>Daily Wire</title><link>https://wire.example</link>
            <item><media:title>Picture</media:title><title>Ito &amp;amp; Roy meet</title>
              <link>https://wire.example/ito-meets/?utm=1</link>
              <guid>https://wire.example/ito-meets/</guid>
              <pubDate>Tue, 14 May 2024 10:00:00 EST</pubDate><dc:creator>Jo Lima</dc:creator>
              <description>Short.</description>
              <content:encoded><![CDATA[<p>%s</p><figure><figcaption>Ito in Lima.</figcaption></figure>
                <div class="related"><a href="/x">Crane falls</a></div>]]></content:encoded></item>
            <item><title>Roy leaves</title><guid isPermaLink="false">urn:wire:8</guid>
              <description>%s&nbsp;He left.</description></item>
            <item><title>No words</title><guid>urn:wire:9</guid></item>
            </channel></rss>
            """
                .formatted(TEXT, TEXT));
    assertThat(read.paths()).containsExactly("in/feed.xml#ito-meets", "in/feed.xml#8");
    assertThat(read.problems())
        .containsExactly("NOTICE in/feed.xml:15: item 3 holds no text of an article" + EXPECTED);
    Article full = read.only();
    assertThat(full.text()).isEqualTo("Ito & Roy meet\n\n" + TEXT + "\n\nIto in Lima.");
    assertThat(full.regions())
        .extracting(Region::kind)
        .containsExactly(RegionKind.HEADLINE, RegionKind.BODY, RegionKind.CAPTION);
    assertThat(full.metadata())
        .isEqualTo(
            new Metadata(
                Optional.of("Daily Wire"),
                Optional.of(LocalDate.of(2024, 5, 14)),
                Optional.of("Ito & Roy meet"),
                Optional.of("https://wire.example/ito-meets/?utm=1"),
                Optional.of("Jo Lima"),
                Optional.of(Instant.parse("2024-05-14T15:00:00Z"))));
    assertThat(read.articles().get(1).text()).isEqualTo("Roy leaves\n\n" + TEXT + " He left.");
    assertThat(read.articles().get(1).notices())
        .extracting(Object::toString)
        .containsExactly(
            "in/feed.xml#8: is read as an RSS feed",
            "in/feed.xml#8: has a description and no full text");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          type="html"  | &lt;p&gt;TEXT&lt;/p&gt;
          type="xhtml" | <div xmlns="http://www.w3.org/1999/xhtml"><p>TEXT</p></div>
          type="text"  | TEXT
                       | TEXT
          """)
  void reads_atom_in_each_kind_of_content(String type, String content) {
    Read read =
        read(
            "feed.atom",
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Daily Wire</title>
            <entry><title>Ito and Roy meet</title><id>tag:wire.example,2024:7</id>
            <link rel="self" href="https://wire.example/7.atom"/><link href="https://wire.example/7"/>
            <updated>2024-05-15T10:00:00Z</updated><published>2024-05-14T10:00:00-05:00</published>
            <author><name>Jo Lima</name></author><content %s>%s</content></entry></feed>
            """
                .formatted(type == null ? "" : type, content.replace("TEXT", TEXT)));
    assertThat(read.paths()).containsExactly("feed.atom#7");
    assertThat(read.only().text()).isEqualTo("Ito and Roy meet\n\n" + TEXT);
    assertThat(read.only().metadata().url()).contains("https://wire.example/7");
    assertThat(read.only().metadata().byline()).contains("Jo Lima");
    assertThat(read.only().metadata().moment()).contains(Instant.parse("2024-05-14T15:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<inlineXML contenttype='application/xhtml+xml'><html xmlns='http://www.w3.org/1999/xhtml'>"
            + "<head><title>x</title></head><body><p>TEXT</p></body></html></inlineXML>",
        "<inlineXML contenttype='application/nitf+xml'><nitf xmlns='http://iptc.org/std/NITF/2006-10-18/'>"
            + "<body><body.content><p>TEXT</p></body.content></body></nitf></inlineXML>",
        "<inlineData contenttype='text/plain'>TEXT</inlineData>",
      })
  void reads_news_ml_with_text_in_several_formats(String content) {
    String item =
        """
        <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:wire:7" version="1">
        <itemMeta><provider literal="Wire"/><versionCreated>2024-05-14T10:00:00-05:00</versionCreated></itemMeta>
        <contentMeta><by>Jo Lima</by><headline>Ito and Roy meet</headline></contentMeta>
        <contentSet>%s</contentSet></newsItem>
        """
            .formatted(content.replace("TEXT", TEXT));
    Read read = read("a.xml", item);
    assertThat(read.paths()).containsExactly("a.xml");
    assertThat(read.only().text()).isEqualTo("Ito and Roy meet\n\n" + TEXT);
    assertThat(read.only().source()).isEqualTo("Wire");
    assertThat(read.only().metadata().moment()).contains(Instant.parse("2024-05-14T15:00:00Z"));
    String message =
        "<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><itemSet>%s%s</itemSet></newsMessage>";
    assertThat(read("a.xml", message.formatted(item, item.replace("wire:7", "wire:8"))).paths())
        .containsExactly("a.xml#7", "a.xml#8");
  }

  @Test
  void reads_nitf_with_its_parts() {
    Read read =
        read(
            "a.xml",
            """
            <!DOCTYPE nitf SYSTEM "nitf-3-4.dtd">
            <nitf><head><title>ito-roy</title><docdata><doc-id id-string="w7"/>
            <date.issue norm="20240514T100000-0500"/><doc.copyright holder="Wire"/></docdata></head>
            <body><body.head><hedline><hl1>Ito and Roy meet</hl1></hedline>
            <byline>By Jo Lima</byline><dateline><location>LIMA</location></dateline></body.head>
            <body.content><block><p>%s</p></block>
            <media><media-caption>Ito in <location>Lima</location>.</media-caption></media>
            </body.content></body></nitf>
            """
                .formatted(TEXT));
    assertThat(read.only().text())
        .isEqualTo("Ito and Roy meet\n\nBy Jo Lima\n\nLIMA\n\n" + TEXT + "\n\nIto in Lima.");
    assertThat(read.only().regions())
        .extracting(Region::kind)
        .containsExactly(
            RegionKind.HEADLINE,
            RegionKind.BYLINE,
            RegionKind.DATELINE,
            RegionKind.BODY,
            RegionKind.CAPTION);
    assertThat(read.only().metadata().moment()).contains(Instant.parse("2024-05-14T15:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE rss [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>",
        "<!DOCTYPE rss [<!ENTITY e PUBLIC 'x' 'http://127.0.0.1:1/x'>]>",
        "<!DOCTYPE rss [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY e '&b;&b;&b;&b;'>]>",
      })
  void expands_no_entity_and_opens_no_other_file(String doctype) {
    String feed =
        doctype + "\n<rss><channel><item><description>&e;</description></item></channel></rss>";
    assertThat(read("a.xml", feed).problems())
        .containsExactly("REFUSED a.xml:2: is broken XML (entity &e; is not known)" + EXPECTED);
  }

  @Test
  void bounds_depth_and_tells_the_line_of_what_is_broken() {
    assertThat(read("a.xml", "<rss>\n" + "<a>".repeat(100_000)).problems())
        .containsExactly(
            "REFUSED a.xml:2: is broken XML (elements are nested deeper than 200 levels)"
                + EXPECTED);
    assertThat(read("a.xml", "<rss>\n<channel>").problems().get(0))
        .startsWith("REFUSED a.xml:2: is broken XML (");
    assertThat(read("a.xml", "").problems().get(0)).startsWith("REFUSED a.xml:1: is broken XML (");
  }

  @Test
  void passes_xml_over_that_is_made_for_something_else() {
    assertThat(read("pom.xml", "<project><name>x</name></project>").problems())
        .containsExactly("NOTICE pom.xml: is passed over, as it is XML of another kind" + EXPECTED);
  }
}
