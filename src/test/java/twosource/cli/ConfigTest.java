package twosource.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code twosource.yaml} does. */
class ConfigTest extends CommandLineFixture {

  @BeforeEach
  void dispute() {
    writeDispute();
  }

  private Run check(String config, String... more) {
    write("twosource.yaml", config);
    String[] args = new String[more.length + 4];
    args[0] = "check";
    args[1] = "@harbour";
    args[2] = "--config";
    args[3] = "@twosource.yaml";
    System.arraycopy(more, 0, args, 4, more.length);
    return run(args);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          gate: {fail-on: never}                                       | 0
          gate: {fail-on: error}                                       | 1
          gate: {min-origins: 3}                                       | 0
          severity: {meeting.length: warning}                          | 0
          severity: {meeting: note}                                    | 0
          severity: {meeting: note, meeting.length: error}             | 1
          severity: {meeting.length: error, meeting: note}             | 1
          {severity: {meeting.length: note}, gate: {fail-on: note}}    | 1
          {origins: [[Mail, Wire]], gate: {min-origins: 2}}            | 0
          {origins: [[Mail, Post]], gate: {min-origins: 2}}            | 1
          ignore: ['**/wire.txt']                                      | 0
          ignore: [harbour/w*.txt]                                     | 0
          ignore: [w*.txt]                                             | 1
          """)
  void sets_what_options_would(String config, int status) {
    Run run = check(config + "\n");
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isEqualTo(status);
  }

  @Test
  void is_outranked_by_options() {
    assertThat(check("gate: {fail-on: never}\n", "--fail-on", "error").status()).isEqualTo(1);
    assertThat(check("gate: {min-origins: 3}\n", "--min-origins", "1").status()).isEqualTo(1);
    assertThat(check("gate: {fail-on: never}\n", "--no-config").status()).isEqualTo(1);
  }

  @Test
  void tells_of_two_names_that_are_one_person() {
    write("harbour/wire.txt", FORTY_MINUTES.replace("Ann Roy", "Eva Lund"));
    assertThat(check("gate: {fail-on: note}\n").out()).doesNotContain("CONFLICT");
    Run run = check("aliases: {Ann Roy: [Eva Lund]}\n");
    assertThat(run.out()).contains("CONFLICT  length of meeting of Jo Ito and Ann Roy");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void reckons_the_day_of_a_moment_in_its_zone() throws IOException {
    write(
        "harbour/sources.json",
        "{\"mail.txt\": {\"source\": \"Mail\", \"published\": \"2024-05-14T23:30:00Z\"}}");
    assertThat(check("zone: Asia/Tokyo\n", "--format=json").out())
        .contains("\"published\" : \"2024-05-15\"");
    assertThat(check("zone: America/Lima\n", "--format=json").out())
        .contains("\"published\" : \"2024-05-14\"");
  }

  @Test
  void names_the_files_of_accepted_and_known_disputes() {
    run("check", "@harbour", "--write-baseline", "@known.yaml");
    assertThat(check("baseline: known.yaml\n").status()).isZero();
    assertThat(check("accepted: missing.yaml\n").status()).isEqualTo(2);
  }

  @Test
  void accepts_beside_the_configuration() {
    write("twosource.yaml", "gate: {fail-on: warning}\n");
    String report = run("check", "@harbour", "--format=json").out();
    int at = report.indexOf("\"verdict\" : \"conflict\"");
    int id = report.lastIndexOf("\"id\" : \"", at) + 8;
    String finding = report.substring(id, report.indexOf('"', id));
    Run run = run("accept", finding, "@harbour", "--reason", "x", "--config", "@twosource.yaml");
    assertThat(run.out()).startsWith("Accepted in @twosource-accepted.yaml: ");
    assertThat(check("gate: {fail-on: warning}\n").status()).isZero();
  }

  @Test
  void prints_what_counts_as_a_file_that_sets_the_same() {
    Run printed =
        check(
            """
            severity: {meeting.length: warning}
            gate: {fail-on: note}
            zone: Europe/Berlin
            origins: [[Mail, Post]]
            aliases: {Ann Roy: [Eva Lund]}
            ignore: [drafts/**]
            """,
            "--print-config",
            "--min-origins",
            "2");
    assertThat(printed.status()).isZero();
    assertThat(printed.out())
        .isEqualTo(
            """
            severity:
              meeting.length: warning
            gate:
              fail-on: note
              min-origins: 2
            zone: Europe/Berlin
            origins:
              - ["Mail", "Post"]
            aliases:
              "Ann Roy": ["Eva Lund"]
            ignore:
              - "drafts/**"
            """);
    assertThat(check(printed.out(), "--print-config").out()).isEqualTo(printed.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          severty: {}                         | :1: unknown key 'severty' in the configuration (did you mean 'severity'?)
          gate: {failon: error}               | :1: unknown key 'failon' in the gate (did you mean 'fail-on'?)
          gate: {fail-on: always}             | :1: unknown 'always'; expected one of error, warning, note, never
          gate: {min-origins: 0}              | :1: expected a whole number from 1, found 0
          severity: {meeting.lenght: error}   | :1: there is no rule 'meeting.lenght' (did you mean 'meeting.length'?)
          severity: {meeting.length: grave}   | :1: unknown 'grave'; expected one of none, note, warning, error
          zone: Mars/Base                     | :1: expected a time zone such as Europe/Berlin
          origins: [Mail]                     | :1: expected a list of sources
          origins: [[Mail]]                   | :1: expected two sources or more
          aliases: {Jo Ito: Joanna}           | :1: expected a list of other names
          ignore: ['[']                       | :1: expected a pattern such as drafts/**
          rules: ''                           | :1: expected a path
          """)
  void says_what_is_wrong_and_where(String config, String problem) {
    Run run = check(config + "\n");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("@twosource.yaml" + problem).contains("\nhelp: ");
  }

  @Test
  void is_found_upwards_from_the_working_folder() throws Exception {
    write("twosource.yaml", "baseline: known.yaml\n");
    Path below = Files.createDirectories(folder.resolve("a/b"));
    Process print = process("check", "--print-config").directory(below.toFile()).start();
    assertThat(new String(print.getInputStream().readAllBytes(), UTF_8))
        .contains("baseline: \"../../known.yaml\"\n");
    assertThat(print.waitFor()).isZero();
  }
}
