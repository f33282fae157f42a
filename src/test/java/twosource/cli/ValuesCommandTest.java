package twosource.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesCommandTest extends CommandLineFixture {

  private static final String NOT_EVERYTHING =
      """
      error: not everything could be read
      1 of the lines, named above, had to be left out
      help: mend them or leave them out; all others were read
      """;

  private static List<JsonNode> lines(Run run) {
    List<JsonNode> lines = new ArrayList<>();
    run.out().lines().forEach(line -> lines.add(json(line)));
    return lines;
  }

  private static JsonNode json(String line) {
    try {
      return new ObjectMapper().readTree(line);
    } catch (JsonProcessingException e) {
      throw new AssertionError(line, e);
    }
  }

  private static List<String> fields(JsonNode line) {
    List<String> names = new ArrayList<>();
    line.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static String text(JsonNode line, String field) {
    return line.get(field).asText();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          time      | on Monday              | Monday         | DATE
          quantity  | for two hours          | two hours      | quantity
          place     | in Lima                | Lima           | place
          party     | Jo Ito met Ann Roy     | Ann Roy        | party
          office    | by Mayor Jo Ito        | Mayor          | office
          quotation | "The port shall open," | The port shall | quotation
          """)
  void prints_the_values_of_each_kind(String kind, String around, String text, String type) {
    String article = "Jo Ito and Ann Roy talked, " + around + " was to be read, the union said.\n";
    write("a.txt", article);
    Run run = run("values", "@a.txt", "--type", kind);
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(lines(run))
        .allSatisfy(
            line -> {
              assertThat(text(line, "doc")).isEqualTo("a");
              assertThat(text(line, "article")).isEqualTo("@a.txt");
              assertThat(text(line, "kind")).isEqualTo(kind);
              assertThat(text(line, "type")).isEqualTo(type);
              assertThat(article.substring(line.get("start").asInt(), line.get("end").asInt()))
                  .isEqualTo(text(line, "text"));
            })
        .anySatisfy(line -> assertThat(text(line, "text")).contains(text));
  }

  @Test
  void reads_a_time_as_timex3_by_the_date_of_its_article() {
    writeDispute();
    Run run = run("values", "@harbour/mail.txt", "--type", "time");
    assertThat(lines(run))
        .filteredOn(line -> text(line, "text").equals("Monday"))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(fields(line))
                  .containsExactly(
                      "article",
                      "doc",
                      "start",
                      "end",
                      "text",
                      "kind",
                      "type",
                      "value",
                      "interval",
                      "anchor");
              assertThat(text(line, "type")).isEqualTo("DATE");
              assertThat(text(line, "value")).isEqualTo("2024-05-13");
              assertThat(text(line, "interval")).isEqualTo("2024-05-13");
              assertThat(text(line, "anchor")).isEqualTo("metadata");
            });
  }

  @ParameterizedTest(name = "{0}{1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          ---\\npublished: 2024-05-14\\n---\\n | They met on Monday.            | metadata
          -                                    | BERLIN, May 14, 2024 (Wire) - They met on Monday. | dateline
          -                                    | They met on Monday.            | open
          -                                    | They met on May 13, 2024.      | words
          """)
  void says_what_settled_a_time(String frontMatter, String text, String anchor) {
    String head = frontMatter == null ? "" : frontMatter.replace("\\n", "\n");
    write("a.txt", head + "Ito met Roy\n\n" + text + " They talked about the harbour strike.\n");
    assertThat(lines(run("values", "@a.txt", "--type", "time")))
        .last()
        .satisfies(line -> assertThat(text(line, "anchor")).isEqualTo(anchor));
  }

  @Test
  void gives_a_quantity_as_it_was_written_beside_what_is_compared() {
    write("a.txt", "Jo Ito talked with Ann Roy for about five hours.\n");
    assertThat(lines(run("values", "@a.txt", "--type", "quantity")))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(fields(line))
                  .endsWith("kind", "type", "value", "lo", "hi", "unit", "change", "anchor");
              assertThat(text(line, "value")).isEqualTo("PT4H30M..PT5H30M");
            });
  }

  @Test
  void counts_offsets_in_utf_16_units() {
    write(
        "a.txt",
        "\uD83D\uDEA2 Jo Ito met Ann Roy in Lima on Monday \u2013 \uD83C\uDF89 \u2013 for two hours.\n");
    assertThat(lines(run("values", "@a.txt")))
        .extracting(line -> text(line, "text"), line -> line.get("start").asInt())
        .contains(tuple("Lima", 25), tuple("Monday", 33), tuple("two hours", 51));
  }

  @Test
  void takes_several_types_and_orders_by_article_and_place() {
    writeDispute();
    Run run = run("values", "@harbour", "--type", "TIME", "--type=place");
    List<JsonNode> lines = lines(run);
    assertThat(lines).extracting(line -> text(line, "kind")).containsOnly("time", "place");
    assertThat(lines).extracting(line -> text(line, "doc")).contains("mail", "wire").isSorted();
    Comparator<JsonNode> order =
        Comparator.comparing((JsonNode line) -> text(line, "doc"))
            .thenComparing(line -> line.get("start").asInt())
            .thenComparing(line -> line.get("end").asInt())
            .thenComparing(line -> text(line, "kind").equals("time") ? 0 : 1);
    assertThat(lines).isSortedAccordingTo(order);
  }

  @Test
  void prints_the_same_bytes_whatever_the_number_of_threads() {
    writeDispute();
    assertThat(run("values", "@harbour", "--jobs", "4").out())
        .isEqualTo(run("values", "@harbour", "--jobs", "1").out())
        .isEqualTo(run("values", "@harbour/wire.txt", "@harbour/mail.txt").out());
  }

  @Test
  void reads_standard_input() {
    Run run = runWith(TWO_HOURS, "values", "-", "--type", "quantity");
    assertThat(run.status()).isZero();
    assertThat(lines(run)).extracting(line -> text(line, "doc")).containsOnly("-");
  }

  @Test
  void reads_one_text_a_line_and_prints_its_id() {
    write(
        "a.jsonl",
        """
        {"id": 7, "text": "They talked for two hours.", "quantities": [{"value": "2"}]}

        {"text": "It lasted for 40 minutes.", "id": "b\\"2"}
        """);
    Run run = run("values", "--lines", "@a.jsonl", "--type", "quantity");
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(lines(run))
        .extracting(line -> line.get("id").toString(), line -> text(line, "value"))
        .containsExactly(tuple("7", "PT2H"), tuple("\"b\\\"2\"", "PT40M"));
    assertThat(fields(lines(run).get(0))).startsWith("id", "start", "end", "text", "kind", "type");
  }

  @Test
  void dates_a_line_by_the_day_that_it_names() {
    String line = "{\"id\": 1, \"published\": \"2024-05-14\", \"text\": \"They met on Monday.\"}";
    Run run = runWith(line, "values", "--lines", "-", "--type", "time");
    assertThat(lines(run))
        .extracting(found -> text(found, "value"), found -> text(found, "anchor"))
        .containsExactly(tuple("2024-05-13", "metadata"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"id": 2, "text": "no end       | is broken (
          not JSON                        | is broken (
          ["two hours"]                   | is no JSON object
          {"text": "two hours"}           | has no "id"
          {"id": 2}                       | has no "text"
          {"id": 2, "text": 5}            | has a "text" that is no string
          {"id": null, "text": "x"}       | has an "id" that is neither a number nor a string
          {"id": 2, "text": "x"} {}       | goes on after its object
          """)
  void tells_of_a_broken_line_and_reads_on(String broken, String complaint) {
    write(
        "a.jsonl",
        "{\"id\": 1, \"text\": \"two hours\"}\n"
            + broken
            + "\n{\"id\": 3, \"text\": \"five hours\"}");
    Run run = run("values", "--lines", "@a.jsonl", "--type", "quantity");
    assertThat(run.status()).isEqualTo(2);
    assertThat(lines(run)).extracting(line -> line.get("id").asInt()).containsExactly(1, 3);
    assertThat(run.err())
        .startsWith("@a.jsonl:2: " + complaint)
        .contains("; expected {\"id\": 7, \"text\": \"…\"} in one line\n")
        .endsWith(NOT_EVERYTHING);
  }

  @Test
  void tells_the_line_of_a_byte_that_is_no_utf_8() {
    write(
        "a.jsonl",
        "{\"id\": 1, \"text\": \"two hours\"}\n{\"id\": 2, \"text\": \"cr\u00eapes\"}\n"
            .getBytes(ISO_8859_1));
    Run run = run("values", "--lines", "@a.jsonl");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("@a.jsonl:2: byte 21 (0xEA) is no UTF-8");
  }

  @Test
  void refuses_a_line_without_end_and_reads_on() {
    write(
        "a.jsonl",
        "{\"id\": 1, \"text\": \""
            + "Ito met Roy. ".repeat(100_000)
            + "\"}\n{\"id\": 2, \"text\": \"two hours\"}\n");
    Run run = run("values", "--lines", "@a.jsonl", "--type", "quantity");
    assertThat(run.status()).isEqualTo(2);
    assertThat(lines(run)).hasSize(1);
    assertThat(run.err()).startsWith("@a.jsonl:1: is longer than 500000 bytes; expected ");
  }

  @Test
  void reads_a_line_whose_day_is_none_without_it() {
    write(
        "a.jsonl",
        "{\"id\": 1, \"published\": \"2024-02-31\", \"text\": \"They met on Monday.\"}\n");
    Run run = run("values", "--lines", "@a.jsonl", "--type", "time");
    assertThat(run.status()).isZero();
    assertThat(lines(run)).extracting(line -> text(line, "anchor")).containsExactly("open");
    assertThat(run.err()).startsWith("@a.jsonl:1: has a \"published\" that is no date; expected ");
  }

  @Test
  void refuses_lines_that_do_not_open() {
    Run run = run("values", "--lines", "@nowhere.jsonl");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            """
            error: the lines cannot be read
            @nowhere.jsonl: cannot be opened (NoSuchFileException); expected a file with one \
            {"id": 7, "text": "…"} a line
            help: name the file with --lines, or - for standard input
            """);
  }

  @Test
  void finds_no_values_in_no_lines() {
    write("a.jsonl", "");
    Run run = run("values", "--lines", "@a.jsonl");
    assertThat(run.status()).isZero();
    assertThat(run.out()).isEmpty();
  }

  @Test
  void reads_past_an_article_that_cannot_be_read() {
    writeDispute();
    Run run = run("values", "@harbour", "@nowhere.txt", "--type", "quantity");
    assertThat(run.status()).isEqualTo(2);
    assertThat(lines(run)).isNotEmpty();
    assertThat(run.err()).startsWith("@nowhere.txt: does not exist; expected ");
  }
}
