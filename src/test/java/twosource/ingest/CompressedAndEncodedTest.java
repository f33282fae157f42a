package twosource.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static twosource.ingest.ReaderFixture.TEXT;
import static twosource.ingest.ReaderFixture.gzip;
import static twosource.ingest.ReaderFixture.read;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import twosource.ingest.ReaderFixture.Read;

class CompressedAndEncodedTest {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a.txt.gz   | TEXT
          a.html.gz  | <html><p>TEXT</p>
          a.json.GZ  | {"text": "TEXT"}
          a.jsonl.gz | {"text": "TEXT"}
          a.xml.gz   | <rss><channel><item><description>TEXT</description></item></channel></rss>
          """)
  void reads_each_form_gzipped(String name, String content) {
    Read read = read(name, gzip(content.replace("TEXT", TEXT).getBytes(UTF_8)));
    assertThat(read.problems()).isEmpty();
    assertThat(read.only().text()).isEqualTo(TEXT);
    assertThat(read.only().source()).isEqualTo("a");
  }

  @Test
  void tells_what_is_wrong_with_a_gzip_file() {
    byte[] whole = gzip(TEXT.getBytes(UTF_8));
    byte[] broken = whole.clone();
    Arrays.fill(broken, 12, 20, (byte) 0x55);
    assertThat(read("a.txt.gz", Arrays.copyOf(whole, 40)).problems())
        .containsExactly(
            "REFUSED a.txt.gz: ends in the midst of its gzip data; expected a whole file");
    assertThat(read("a.txt.gz", broken).problems())
        .containsExactly("REFUSED a.txt.gz: holds broken gzip data; expected what gzip writes");
    assertThat(read("a.jsonl.gz", TEXT.getBytes(UTF_8)).problems())
        .containsExactly("REFUSED a.jsonl.gz: holds broken gzip data; expected what gzip writes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.html.gz", "a.json.gz", "a.jsonl.gz", "a.xml.gz"})
  void stops_at_a_file_that_expands_out_of_proportion(String name) {
    byte[] blanks = new byte[50_000_000];
    Arrays.fill(blanks, (byte) ' ');
    assertThat(read(name, gzip(blanks)).problems())
        .containsExactly(
            "REFUSED "
                + name
                + ": expands to more than 200 times its size and is not read on; expected"
                + " compressed text");
  }

  @ParameterizedTest
  @CsvSource({
    "a.txt, 500000, one article",
    "a.html, 20000000, one article",
    "a.xml, 64000000, one article",
  })
  void refuses_what_is_too_large(String name, int most) {
    byte[] large = new byte[most + 1];
    Arrays.fill(large, (byte) 'a');
    assertThat(read(name, large).problems())
        .containsExactly(
            "REFUSED "
                + name
                + ": is larger than "
                + most
                + " bytes; expected one article, not an archive");
  }

  @Test
  void reads_windows_1252_and_says_so() {
    String text = TEXT + "\n“We’ll go on,” Berg said in a café – at 5 £ a cup.";
    Read read = read("a.txt", text.getBytes(WINDOWS_1252));
    assertThat(read.only().text()).isEqualTo(text);
    assertThat(read.notices())
        .containsExactly("a.txt: is no UTF-8 and read as windows-1252, as which it makes sense");
    assertThat(read.only().notices().get(0).isAside()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251, Ито встретился с Роем в Лиме во вторник.",
    "IBM850, They met in a café.",
    "x-MacRoman, “They didn’t meet in a café.”",
    "UTF-16LE, Ito met Roy.",
    "GBK, 伊藤在利马会见了罗伊。",
  })
  void refuses_other_encodings_that_nothing_tells(String charset, String text) {
    assertThat(read("a.txt", text.getBytes(Charset.forName(charset))).problems().get(0))
        .startsWith("REFUSED a.txt");
  }

  @ParameterizedTest
  @CsvSource({
    "ISO-8859-1, <meta charset=iso-8859-1>",
    "windows-1252, <META HTTP-EQUIV=Content-Type CONTENT='text/html; charset=iso-8859-1'>",
    "UTF-8, <meta charset=iso-8859-1>",
    "windows-1252, <meta charset=utf-8>",
    "windows-1252, ''",
    "GBK, <meta charset=gb2312>",
    "windows-1251, <meta charset='windows-1251'>",
    "Shift_JIS, <meta charset='x-sjis'>",
  })
  void reads_a_page_in_the_encoding_that_it_has(String charset, String meta) {
    boolean western =
        Charset.forName(charset).newEncoder().canEncode('é') && !charset.equals("GBK");
    String word = western ? "café" : charset.equals("windows-1251") ? "Лима" : "利";
    String page = "<html><head>" + meta + "</head><body><p>" + TEXT + " " + word + "</p></body>";
    assertThat(read("a.html", page.getBytes(Charset.forName(charset))).only().text())
        .isEqualTo(TEXT + " " + word);
  }

  @Test
  void replaces_a_bad_byte_of_a_long_page_and_says_so() {
    byte[] page =
        ("<html><body><p>" + (TEXT + " “Yes.” ").repeat(20) + "#</p></body>").getBytes(UTF_8);
    page[page.length - 12] = (byte) 0x93;
    Read read = read("a.html", page);
    assertThat(read.only().text()).endsWith("\uFFFD");
    assertThat(read.notices())
        .containsExactly(
            "a.html: has 1 places that are no UTF-8 and are read as \uFFFD",
            "a.html: is read as a web page");
  }

  @Test
  void reads_xml_in_the_encoding_that_it_states() {
    String feed =
        "<?xml version='1.0' encoding='ISO-8859-1'?><rss><channel><item><description>"
            + TEXT
            + " café</description></item></channel></rss>";
    assertThat(read("a.xml", feed.getBytes(ISO_8859_1)).only().text()).isEqualTo(TEXT + " café");
    assertThat(
            read("a.xml", ("\ufeff" + feed.replace("ISO-8859-1", "UTF-16")).getBytes(UTF_16LE))
                .only()
                .text())
        .isEqualTo(TEXT + " café");
  }

  @Test
  void refuses_nul_characters_in_any_form() {
    for (String name : new String[] {"a.txt", "a.html", "a.xml"}) {
      assertThat(read(name, "<p>Ito\0 met</p>").problems().get(0))
          .startsWith("REFUSED " + name + ":1: holds a NUL character, as binary files do");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TEXT                              | plain text
          <!DOCTYPE html><p>TEXT</p>        | a web page
          {"text": "TEXT"}                  | JSON
          [{"text": "TEXT"}]                | JSON
          <?xml version="1.0"?><rss><channel><item><description>TEXT</description></item></channel></rss> | an RSS feed
          [Corrected] TEXT                  | plain text
          """)
  void tells_the_form_of_standard_input_by_its_beginning(String content, String form) {
    for (byte[] bytes :
        new byte[][] {
          content.replace("TEXT", TEXT).getBytes(UTF_8),
          gzip(content.replace("TEXT", TEXT).getBytes(UTF_8))
        }) {
      Read read = read("-", bytes);
      assertThat(read.only().text()).endsWith(TEXT);
      assertThat(String.join("\n", read.notices()))
          .startsWith(form.equals("plain text") ? "" : read.only().path() + ": is read as " + form);
    }
  }
}
