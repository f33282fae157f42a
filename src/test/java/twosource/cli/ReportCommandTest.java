package twosource.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportCommandTest extends CommandLineFixture {

  @Test
  void writes_the_report_and_prints_a_summary() throws IOException {
    writeDispute();
    Run run = run("report", "@harbour", "--out", "@out/deep");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("CONFLICT  length of meeting of Jo Ito and Ann Roy")
        .contains("2 hours -- Mail")
        .contains("40 minutes -- Wire")
        .contains("[two hours]")
        .contains("@harbour/wire.txt:3:")
        .contains("1 conflict");
    JsonNode report = new ObjectMapper().readTree(read("out/deep/report.json"));
    assertThat(report.at("/version").asInt()).isEqualTo(1);
    assertThat(report.at("/stories/0/articles").size()).isEqualTo(2);
    assertThat(folder.resolve("out/deep")).isDirectoryNotContaining("glob:**.part");
  }

  @ParameterizedTest
  @CsvSource({"error,1", "warning,1", "note,1", "NOTE,1", "never,0"})
  void ends_with_the_status_that_the_gate_asks_for(String gate, int status) {
    writeDispute();
    assertThat(run("report", "@harbour", "--out", "@out", "--fail-on", gate).status())
        .isEqualTo(status);
  }

  @Test
  void says_so_when_nothing_is_disputed() {
    write("a.txt", TWO_HOURS);
    Run run = run("report", "@a.txt", "--out", "@out");
    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("No fact is disputed.\n1 article in 1 story");
  }

  @Test
  void writes_the_same_bytes_whatever_the_order_and_the_number_of_threads() {
    writeDispute();
    run("report", "@harbour/mail.txt", "@harbour/wire.txt", "--out", "@one", "--jobs", "1");
    run("report", "--jobs=3", "@harbour/wire.txt", "@harbour/mail.txt", "--out", "@two");
    for (String file : read("one/.twosource-files").lines().toList()) {
      assertThat(read("two/" + file)).isEqualTo(read("one/" + file));
    }
    assertThat(read("two/.twosource-files")).isEqualTo(read("one/.twosource-files"));
  }

  @Test
  void replaces_an_older_report() {
    writeDispute();
    write("out/report.json", "old");
    run("report", "@harbour", "--out", "@out");
    assertThat(read("out/report.json")).startsWith("{");
  }

  @Test
  void writes_pages_a_table_and_a_text_beside_the_report() {
    writeDispute();
    run("report", "@harbour", "--out", "@out");
    assertThat(read("out/index.html")).contains("length of meeting of Jo Ito and Ann Roy");
    assertThat(read("out/report.md")).contains("### CONFLICT: length of meeting");
    assertThat(read("out/facts.csv")).contains(",meeting.length,");
    assertThat(files("out/stories")).hasSize(1);
    assertThat(files("out/articles")).hasSize(2);
  }

  @Test
  void removes_pages_of_an_earlier_run_and_nothing_else() {
    writeDispute();
    run("report", "@harbour", "--out", "@out");
    write("out/articles/notes.txt", "ours");
    write("out/keep.html", "ours");
    write("kept.html", "outside");
    write("out/.twosource-files", read("out/.twosource-files") + "../kept.html\n");
    run("report", "@harbour/mail.txt", "--out", "@out");
    assertThat(files("out/articles")).hasSize(2).contains("notes.txt");
    assertThat(files("out/stories")).hasSize(1);
    assertThat(read("out/keep.html")).isEqualTo("ours");
    assertThat(read("kept.html")).isEqualTo("outside");
  }

  @Test
  void clears_away_what_a_run_that_was_broken_off_has_left() {
    writeDispute();
    write("out/.twosource.part/stories/half.html", "half");
    run("report", "@harbour", "--out", "@out");
    assertThat(folder.resolve("out/.twosource.part")).doesNotExist();
  }

  private List<String> files(String path) {
    return List.of(Objects.requireNonNull(folder.resolve(path).toFile().list()));
  }

  @Test
  void tells_once_of_a_source_that_two_files_of_a_story_claim() throws IOException {
    writeDispute();
    write(
        "harbour/sources.json",
        "{\"mail.txt\": {\"source\": \"Wire\"}, \"wire.txt\": {\"source\": \"Wire\"}}");
    Run run = run("report", "@harbour", "--out", "@out", "--fail-on", "never");
    assertThat(run.status()).isZero();
    assertThat(run.err())
        .isEqualTo(
            "@harbour/mail.txt: two files claim the source Wire: @harbour/mail.txt,"
                + " @harbour/wire.txt; expected one of a source in a story\n");
    JsonNode report = new ObjectMapper().readTree(read("out/report.json"));
    assertThat(report.at("/articles/0/notices/0").asText()).contains("two files claim the source");
    assertThat(report.at("/articles/1/notices").isEmpty()).isTrue();
  }

  @Test
  void reads_standard_input() {
    Run run = runWith(TWO_HOURS, "report", "-", "--out", "@out");
    assertThat(run.status()).isZero();
    assertThat(read("out/report.json")).contains("\"path\" : \"-\"");
  }

  @Test
  void refuses_an_output_folder_that_is_a_file() {
    writeDispute();
    write("out", "taken");
    Run run = run("report", "@harbour", "--out", "@out");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            """
            error: the report cannot be written
            @out: is a file; expected a folder
            help: name a folder that may be written to with --out, on a disk that has room
            """);
  }

  @Test
  void leaves_the_older_report_alone_when_there_is_nothing_to_report_on() {
    write("out/report.json", "old");
    assertThat(run("report", "@nowhere", "--out", "@out").status()).isEqualTo(2);
    assertThat(read("out/report.json")).isEqualTo("old");
  }

  @Test
  void ends_with_130_when_interrupted() {
    writeDispute();
    Thread.currentThread().interrupt();
    Run run = run("report", "@harbour", "--out", "@out");
    assertThat(Thread.interrupted()).isTrue();
    assertThat(run.status()).isEqualTo(130);
    assertThat(folder.resolve("out/report.json")).doesNotExist();
  }
}
