package twosource.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static twosource.ingest.ReaderFixture.TEXT;
import static twosource.ingest.ReaderFixture.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import twosource.ingest.ReaderFixture.Read;
import twosource.text.Metadata;
import twosource.text.Region;
import twosource.text.RegionKind;

class JsonReaderTest {

  private static final String EXPECTED = "; " + JsonReader.EXPECTED;

  @Test
  void reads_what_news_please_writes() {
    Read read =
        read(
            "a.json",
            """
            {"authors": ["Jo Lima", "Al Berg"], "date_download": "2024-05-20 01:02:03",
             "date_publish": "2024-05-14 10:00:00", "description": null, "language": "en",
             "maintext": "%s\\nA third round begins on Friday.", "source_domain": "wire.example",
             "title": "Ito and Roy meet", "url": "https://www.wire.example/ito"}
            """
                .formatted(TEXT));
    assertThat(read.problems()).isEmpty();
    assertThat(read.only().path()).isEqualTo("a.json");
    assertThat(read.only().text())
        .isEqualTo("Ito and Roy meet\n\n" + TEXT + "\nA third round begins on Friday.");
    assertThat(read.only().source()).isEqualTo("wire.example");
    assertThat(read.only().metadata())
        .isEqualTo(
            new Metadata(
                Optional.of("wire.example"),
                Optional.of(LocalDate.of(2024, 5, 14)),
                Optional.of("Ito and Roy meet"),
                Optional.of("https://www.wire.example/ito"),
                Optional.of("Jo Lima, Al Berg")));
    assertThat(read.notices()).containsExactly("a.json: is read as JSON");
    assertThat(read.only().notices().get(0).isAside()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'uri': 'urn:x:1', 'type': 'text', 'versioncreated': '2024-05-14T10:00:00-05:00',"
            + " 'byline': 'Jo Lima', 'headline': 'Ito and Roy meet', 'body_text': 'TEXT',"
            + " 'copyrightholder': 'Wire'}",
        "{'uri': 'urn:x:1', 'versioncreated': '2024-05-14T10:00:00-05:00', 'by': 'Jo Lima',"
            + " 'headlines': [{'role': 'main', 'value': 'Ito and Roy meet'}],"
            + " 'bodies': [{'contenttype': 'text/plain', 'value': 'short'},"
            + " {'contenttype': 'text/html', 'value': '<p>TEXT</p>'}],"
            + " 'infosources': [{'name': 'Wire'}]}",
        "{'headline': 'Ito and Roy meet', 'body_html': '<p>TEXT</p>', 'source': {'name': 'Wire'},"
            + " 'published': '2024-05-14T15:00:00Z', 'author': {'name': 'Jo Lima'}}",
        "{'title': 'Ito &amp; Roy meet', 'content': '<p>TEXT</p>', 'publisher': 'Wire',"
            + " 'publishedAt': 'Tue, 14 May 2024 15:00:00 GMT', 'authors': [{'name': 'Jo Lima'}]}",
      })
  void reads_the_keys_of_agencies_and_of_anybody(String json) {
    Read read = read("a.json", json.replace('\'', '"').replace("TEXT", TEXT));
    Metadata metadata = read.only().metadata();
    assertThat(read.only().text()).endsWith("\n\n" + TEXT).startsWith("Ito ");
    assertThat(metadata.source()).contains("Wire");
    assertThat(metadata.byline()).contains("Jo Lima");
    assertThat(metadata.published()).contains(LocalDate.of(2024, 5, 14));
    assertThat(metadata.moment()).contains(Instant.parse("2024-05-14T15:00:00Z"));
    assertThat(read.only().regions())
        .extracting(Region::kind)
        .containsExactly(RegionKind.HEADLINE, RegionKind.BODY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [{'text': 'TEXT'}, {'text': 'TEXT'}]                             | a.json#1, a.json#2
          [{'text': 'TEXT'}]                                               | a.json#1
          {'text': 'TEXT'} {'text': 'TEXT'}                                | a.json#1, a.json#2
          {'status': 'ok', 'articles': [{'text': 'TEXT'}]}                 | a.json#1
          {'response': {'docs': [{'text': 'TEXT'}, {'text': 'TEXT'}]}}     | a.json#1, a.json#2
          [{'text': 'TEXT', 'url': 'http://w.example/x/ito-meets/'}]       | a.json#ito-meets
          [{'text': 'TEXT', 'url': 'http://w.example/?p=7'}]               | a.json#p-7
          [{'text': 'TEXT', 'url': 'http://w.example/7'}, {'text': 'TEXT'}]| a.json#1, a.json#2
          """)
  void names_the_articles_of_one_file(String json, String paths) {
    Read read = read("a.json", json.replace('\'', '"').replace("TEXT", TEXT));
    assertThat(String.join(", ", read.paths())).isEqualTo(paths);
  }

  @Test
  void passes_records_without_text_over() {
    Read read =
        read(
            "a.json",
            "[{\"headline\": \"Ito\"},\n{\"text\": \"%s\"},\n{\"maintext\": null}, 7]"
                .formatted(TEXT));
    assertThat(read.paths()).containsExactly("a.json#2");
    assertThat(read.problems())
        .containsExactly(
            "NOTICE a.json:1: record 1 and 2 more hold no text of an article" + EXPECTED);
  }

  @Test
  void reads_what_stands_before_the_place_where_it_breaks() {
    Read read = read("a.json", "[{\"text\": \"%s\"},\n{\"text\": oops}]".formatted(TEXT));
    assertThat(read.paths()).containsExactly("a.json#1");
    assertThat(read.problems()).hasSize(1);
    assertThat(read.problems().get(0))
        .startsWith("REFUSED a.json:2: is broken JSON (Unrecognized token 'oops'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"name\": \"left-pad\", \"version\": \"1.3.0\"}",
        "{\"version\": 1, \"stories\": [{\"id\": \"s\"}], \"facts\": []}",
        "[]",
        "[1, 2]",
        "7",
        "null",
        "",
      })
  void passes_json_over_that_holds_something_else(String json) {
    assertThat(read("a.json", json).problems())
        .containsExactly("NOTICE a.json: is passed over, as it holds no article" + EXPECTED);
  }

  @Test
  void bounds_depth_and_length() {
    assertThat(read("a.json", "[".repeat(100_000)).problems())
        .containsExactly(
            "REFUSED a.json:1: is broken JSON (Document nesting depth (101) exceeds the maximum"
                + " allowed (100))"
                + EXPECTED);
    String long_ = "Ito met Roy. ".repeat(50_000);
    assertThat(read("a.json", "{\"text\": \"" + long_ + "\"}").problems())
        .containsExactly(
            "REFUSED a.json: holds more than 500000 characters of text; expected one article, not"
                + " an archive");
  }

  @Test
  void tells_of_bytes_that_are_no_text() {
    assertThat(read("a.json", new byte[] {'{', '"', (byte) 0x93, '"'}).problems().get(0))
        .startsWith("REFUSED a.json:1: is broken JSON (Invalid UTF-8");
  }

  @Test
  void reads_json_lines_and_refuses_only_the_bad_ones() {
    Read read =
        read(
            "a.jsonl",
            """
            {"title": "Ito and Roy meet", "text": "%s"}
            {"title": oops}

            {"title": "No text"}
            ["a"]
            {"text": "%s"}
            """
                .formatted(TEXT, TEXT));
    assertThat(read.paths()).containsExactly("a.jsonl#1", "a.jsonl#6");
    assertThat(read.problems()).hasSize(3);
    assertThat(read.problems().get(0)).startsWith("REFUSED a.jsonl:2: is broken JSON (");
    assertThat(read.problems().subList(1, 3))
        .isEqualTo(
            List.of(
                "REFUSED a.jsonl:5: is no JSON object; expected one article a line",
                "NOTICE a.jsonl:4: line 4 holds no text of an article" + EXPECTED));
  }
}
