package twosource.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptCommandTest extends CommandLineFixture {

  private JsonNode fact = new ObjectMapper().nullNode();

  @BeforeEach
  void reportDispute() throws IOException {
    writeDispute();
    Run run = run("check", "@harbour", "--format=json=" + folder.resolve("report.json"));
    assertThat(run.status()).isEqualTo(1);
    for (JsonNode found : new ObjectMapper().readTree(read("report.json")).at("/facts")) {
      fact = found.at("/verdict").asText().equals("conflict") ? found : fact;
    }
  }

  private String id() {
    return fact.at("/id").asText();
  }

  private Run accept(String... more) {
    String[] args = new String[more.length + 2];
    args[0] = "accept";
    args[1] = id();
    System.arraycopy(more, 0, args, 2, more.length);
    return run(args);
  }

  @Test
  void lets_a_dispute_pass_from_then_on() {
    Run run =
        accept("@harbour", "--reason", "The wire leaves the dinner out.", "--accepted", "@ok.yaml");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .isEqualTo(
            "Accepted in @ok.yaml: conflict: meeting.length of "
                + fact.at("/subject").asText()
                + "\n");
    Run check = run("check", "@harbour", "--accepted", "@ok.yaml");
    assertThat(check.status()).isZero();
    assertThat(check.out()).contains("Left aside: 1 accepted.");
  }

  @Test
  void writes_the_same_from_a_report_as_from_the_articles() {
    accept("@harbour", "--reason", "x", "--until", "2026-03-31", "--accepted", "@one.yaml");
    accept(
        "--report",
        folder.resolve("report.json").toString(),
        "--reason",
        "x",
        "--until",
        "2026-03-31",
        "--accepted",
        "@two.yaml");
    assertThat(read("two.yaml"))
        .isEqualTo(read("one.yaml"))
        .contains("      - \"two hours (Mail)\"\n      - \"40 minutes (Wire)\"\n")
        .endsWith("    reason: \"x\"\n    until: 2026-03-31\n");
  }

  @Test
  void takes_a_fingerprint_as_well() {
    Run run =
        run(
            "accept",
            fact.at("/fingerprint").asText(),
            "@harbour",
            "--reason",
            "x",
            "--accepted",
            "@ok.yaml");
    assertThat(run.status()).isZero();
    assertThat(read("ok.yaml")).contains(fact.at("/fingerprint").asText());
  }

  @Test
  void holds_until_a_value_changes_and_then_says_that_it_is_unused() {
    accept("@harbour", "--reason", "x", "--accepted", "@ok.yaml");
    write("harbour/wire.txt", "\n\n" + FORTY_MINUTES.replace(". ", ".\n\n"));
    assertThat(run("check", "@harbour", "--accepted", "@ok.yaml").status()).isZero();
    write("harbour/wire.txt", FORTY_MINUTES.replace("40", "50"));
    Run run = run("check", "@harbour", "--accepted", "@ok.yaml");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains("WARNING  The acceptance of \"conflict: meeting.length of")
        .contains("  @ok.yaml:4\n");
  }

  @Test
  void lets_go_after_its_last_day() {
    accept("@harbour", "--reason", "x", "--until", "2026-03-31", "--accepted", "@ok.yaml");
    assertThat(run("check", "@harbour", "--accepted", "@ok.yaml", "--today", "2026-03-31").status())
        .isZero();
    Run later = run("check", "@harbour", "--accepted", "@ok.yaml", "--today", "2026-04-01");
    assertThat(later.status()).isEqualTo(1);
    assertThat(later.out()).contains("ended on 2026-03-31; look at the dispute again.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "accept x @harbour --reason y",
        "accept x --reason y",
        "accept x @harbour --report @report.json --reason y",
        "accept x --report @report.json --reason y",
        "accept x --report @harbour/mail.txt --reason y",
        "accept x --report @missing.json --reason y",
        "accept ID @harbour",
        "accept ID @harbour --reason y --until soon",
        "accept ID @harbour --reason y --accepted @harbour/mail.txt",
        "accept ID @missing --reason y",
      })
  void refuses_what_it_cannot_do_and_writes_nothing(String line) {
    Run run = run(line.replace("ID", id()).split(" "));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("error: ").contains("\nhelp: ").doesNotContain("\tat ");
    assertThat(read("harbour/mail.txt")).isEqualTo(TWO_HOURS);
  }
}
