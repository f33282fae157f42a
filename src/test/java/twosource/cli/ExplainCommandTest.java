package twosource.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainCommandTest extends CommandLineFixture {

  @ParameterizedTest
  @ValueSource(strings = {"id", "fingerprint"})
  void explains_a_finding_of_the_report(String field) throws IOException {
    writeDispute();
    run("report", "@harbour", "--out", "@out");
    Run run = run("explain", conflict().get(field).asText(), "@harbour");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith("CONFLICT  length of meeting of Jo Ito and Ann Roy")
        .contains("Rule: meeting.length is compared by range")
        .contains("@harbour/mail.txt: Mail, 2024-05-14 by its metadata")
        .contains("ONE THING\n")
        .containsPattern(" +\\+[0-9.]+ +participants +equal ")
        .containsPattern(" +\\+[0-9.]+ +sum; one thing needs [0-9.]+\n");
  }

  private JsonNode conflict() throws IOException {
    for (JsonNode fact : new ObjectMapper().readTree(read("out/report.json")).get("facts")) {
      if (fact.get("verdict").asText().equals("conflict")) {
        return fact;
      }
    }
    throw new AssertionError("no conflict in the report");
  }

  @Test
  void explains_what_two_articles_have_in_common() {
    writeDispute();
    Run run = run("explain", "@harbour/mail.txt", "@harbour/wire.txt", "@harbour");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("They tell of one story (alike by ")
        .contains("They share: ")
        .contains("Facts that both state:\n")
        .contains("  CONFLICT  length of meeting of Jo Ito and Ann Roy")
        .contains("meeting\n=======\n  ONE THING\n");
  }

  @Test
  void explains_that_two_articles_are_two_stories() {
    writeDispute();
    write("other.txt", "Frost\n\nA cold night has killed the olive trees of Berg, growers say.\n");
    Run run = run("explain", "@harbour/mail.txt", "@other.txt");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("They are taken for two stories (alike by 0.")
        .contains("so nothing in them was weighed.");
  }

  @Test
  void weighs_all_the_same_what_is_said_to_be_one_story() {
    write("a.txt", "Jo Ito met Ann Roy on May 6, 2024. It rained on the olive trees.");
    write("b.txt", "Jo Ito met Ann Roy on May 17, 2024. The olive trees were dry.");
    Run run = run("explain", "--one-story", "@a.txt", "@b.txt");
    assertThat(run.out())
        .contains("They tell of one story")
        .contains("They have no fact in common.")
        .contains("  LEFT APART: the sum is too small\n")
        .containsPattern(" +-[0-9.]+ +day +apart +");
  }

  @Test
  void names_what_was_never_weighed() {
    write("a.txt", "Jo Ito talked with Ann Roy for two hours.");
    write("b.txt", "Lea Berg met Max Lima on Monday.");
    assertThat(run("explain", "--one-story", "@a.txt", "@b.txt").out())
        .contains(
            "  NOT WEIGHED, as nothing in the other article shares participants (or day and length) with it:\n")
        .contains("    @a.txt: \"talked\" 1:8\n")
        .contains("    @b.txt: \"met\" 1:10\n");
  }

  @Test
  void says_that_there_is_no_such_finding() {
    writeDispute();
    Run run = run("explain", "s0-meeting-1-length", "@harbour");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("error: there is no finding s0-meeting-1-length\n")
        .contains("\nhelp: take it from the report.json of the same articles");
  }

  @Test
  void asks_for_a_second_article() {
    writeDispute();
    Run run = run("explain", "@harbour/mail.txt", "@harbour");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("Expected a second article, found no file '@harbour'");
    Run twice = run("explain", "@harbour/mail.txt", "@harbour/mail.txt");
    assertThat(twice.status()).isEqualTo(2);
    assertThat(twice.err()).contains("Expected two articles");
  }

  @Test
  void tells_of_an_article_that_cannot_be_read() {
    writeDispute();
    write("empty.txt", "");
    Run run = run("explain", "@harbour/mail.txt", "@empty.txt");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains("@empty.txt: is empty")
        .contains("error: there is nothing to explain\n@empty.txt: could not be read\n");
  }
}
