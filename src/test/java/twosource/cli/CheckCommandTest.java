package twosource.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest extends CommandLineFixture {

  private static final String HALF_A_DAY =
      """
      The mayor, the union chief and the harbour strike

      On Monday Jo Ito talked with Ann Roy for 12 hours in Lima. \
      The harbour strike is in its second week, the union said.
      """;

  @Test
  void shows_what_new_articles_dispute_with_each_other() {
    writeDispute();
    Run run = run("check", "@harbour");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("CONFLICT  length of meeting of Jo Ito and Ann Roy")
        .contains("2 articles in 1 story: ");
  }

  @Test
  void shows_what_a_new_article_disputes_with_an_old_one() {
    writeDispute();
    Run run = run("check", "@harbour/wire.txt", "--against", "@harbour");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains("40 minutes -- Wire")
        .contains("2 hours -- Mail")
        .contains("1 new article held against 1 other in 1 story: ");
  }

  @Test
  void keeps_silent_on_disputes_between_old_articles() {
    writeDispute();
    write("new.txt", "Harbour strike\n\nThe harbour strike in Lima goes on. Jo Ito met Ann Roy.\n");
    Run run = run("check", "@new.txt", "--against", "@harbour");
    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("No fact is disputed.\n1 new article held against 2 others");
  }

  @Test
  void keeps_silent_where_the_new_article_fits_both_sides_of_an_old_dispute() {
    writeDispute();
    write("new.txt", TWO_HOURS.replace("for two hours", "for up to three hours"));
    assertThat(run("check", "@harbour").status()).isEqualTo(1);
    Run run = run("check", "@new.txt", "--against", "@harbour");
    assertThat(run.out()).doesNotContain("CONFLICT");
    assertThat(run.status()).isZero();
  }

  @Test
  void takes_for_new_what_is_named_both_ways() {
    writeDispute();
    Run run = run("check", "@harbour", "--against", "@harbour/mail.txt", "@harbour/./wire.txt");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("\n2 articles in 1 story: ");
  }

  @ParameterizedTest
  @CsvSource({"error,1", "warning,1", "note,1", "never,0"})
  void ends_with_the_status_that_the_gate_asks_for(String gate, int status) {
    writeDispute();
    assertThat(run("check", "@harbour", "--fail-on", gate).status()).isEqualTo(status);
  }

  @Test
  void outranks_findings_by_what_could_not_be_done() {
    writeDispute();
    Run run = run("check", "@harbour", "--against", "@nowhere");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).contains("CONFLICT");
    assertThat(run.err()).contains("@nowhere: does not exist").doesNotContain("\tat ");
  }

  @Test
  void leaves_aside_facts_of_too_few_origins() {
    writeDispute();
    Run run = run("check", "@harbour", "--min-origins", "3");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("No fact is disputed otherwise.")
        .contains("Left aside: 1 told by too few origins.");
    assertThat(run("check", "@harbour", "--min-origins", "2").status()).isEqualTo(1);
  }

  @Test
  void limits_what_is_shown_and_never_the_verdict() {
    writeDispute();
    Run run = run("check", "@harbour", "--max-findings", "0");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).doesNotContain("CONFLICT").startsWith("... and 1 more.\n");
  }

  @Test
  void writes_facts_that_touch_new_articles_as_json() throws IOException {
    writeDispute();
    write("harbour/old.txt", HALF_A_DAY);
    Run run =
        run(
            "check",
            "@harbour/wire.txt",
            "--against",
            "@harbour",
            "--format=json",
            "--format=text=" + folder.resolve("deep/out.txt"));
    assertThat(run.status()).isEqualTo(1);
    JsonNode report = new ObjectMapper().readTree(run.out());
    assertThat(report.at("/version").asInt()).isEqualTo(1);
    assertThat(report.at("/articles")).hasSize(3);
    assertThat(report.at("/facts"))
        .isNotEmpty()
        .allSatisfy(fact -> assertThat(fact.at("/claims").toString()).contains("wire.txt"));
    assertThat(read("deep/out.txt")).contains("CONFLICT  length of meeting");
  }

  @Test
  void writes_the_same_bytes_whatever_the_order_and_the_number_of_threads() {
    writeDispute();
    Run one = run("check", "@harbour/mail.txt", "@harbour/wire.txt", "--jobs", "1");
    Run two = run("check", "--jobs=3", "@harbour/wire.txt", "@harbour/mail.txt");
    assertThat(two).isEqualTo(one);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check",
        "check @harbour --format html",
        "check @harbour --format sarif=",
        "check @harbour --format json --format text",
        "check @harbour --fail-on always",
        "check @harbour --max-findings -1",
        "check @harbour --min-origins 0",
        "check @harbour --today tomorrow",
        "check @harbour --accepted @missing.yaml",
        "check @harbour --baseline @missing.yaml",
        "check @nowhere",
      })
  void cannot_do_its_work_on_wrong_usage(String line) {
    writeDispute();
    Run run = run(line.split(" "));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("error: ").contains("\nhelp: ").doesNotContain("\tat ");
  }

  @Test
  void names_the_formats_that_it_knows() {
    writeDispute();
    assertThat(run("check", "@harbour", "--format", "html").err())
        .contains("'--format' (NAME[=FILE]): expected one of text, json, sarif, junit, github")
        .contains(", found 'html'");
  }

  @Test
  void adds_to_the_summary_of_a_job_on_github() {
    writeDispute();
    write("summary.md", "## Before\n");
    Environment github =
        new Environment(
            Map.of("GITHUB_STEP_SUMMARY", folder.resolve("summary.md").toString()), false);
    Run run = runIn(github, "", "check", "@harbour", "--format=text", "--format=github");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("CONFLICT").contains("\n::error file=");
    assertThat(read("summary.md"))
        .startsWith("## Before\n## Twosource: 1 dispute, the check fails");
  }

  @Test
  void tells_the_line_of_a_wrong_acceptance() {
    writeDispute();
    write("accepted.yaml", "accepted:\n  - fingerprint: 0123456789abcdef\n    reasn: none\n");
    Run run = run("check", "@harbour", "--accepted", "@accepted.yaml");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            """
            error: a file cannot be used
            @accepted.yaml:3: unknown key 'reasn' in an accepted dispute (did you mean 'reason'?); \
            expected one of fingerprint, dispute, values, articles, reason, until
                reasn: none
            help: mend the file where the message says, or name another
            """);
  }

  @Test
  void fails_on_later_disputes_only_once_a_baseline_is_written() {
    writeDispute();
    Run first = run("check", "@harbour", "--write-baseline", "@baseline.yaml");
    assertThat(first.status()).isZero();
    assertThat(first.out()).contains("CONFLICT");
    Run second = run("check", "@harbour", "--baseline", "@baseline.yaml");
    assertThat(second.status()).isZero();
    assertThat(second.out()).contains("Left aside: 1 known from the baseline.");
    write("harbour/wire.txt", FORTY_MINUTES.replace("40 minutes", "50 minutes"));
    assertThat(run("check", "@harbour", "--baseline", "@baseline.yaml").status()).isEqualTo(1);
  }
}
