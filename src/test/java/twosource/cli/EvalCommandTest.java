package twosource.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvalCommandTest extends CommandLineFixture {

  private static final String GOLD =
      """
      {"story": "harbour",
       "articles": ["mail", "wire"],
       "facts": [
         {"id": "length", "kind": "duration", "verdict": "conflict", "what": "how long they talked",
          "claims": [
            {"article": "mail", "text": "for two hours", "value": "2 h"},
            {"article": "wire", "text": "for 40 minutes", "value": "40 min"}]},
         {"id": "week", "kind": "time", "verdict": "agree", "what": "week of the strike",
          "claims": [
            {"article": "mail", "text": "goes on", "value": "2"},
            {"article": "wire", "text": "second week", "value": "2"}]}]}
      """;

  @BeforeEach
  void writeGold() {
    writeDispute();
    write("harbour/gold.json", GOLD);
  }

  @Test
  void tells_by_frame_and_role_what_is_found_and_what_is_missed() {
    Run run = run("eval", "@harbour/gold.json");
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("harbour (@harbour/gold.json)\n")
        .contains("missed   agree    time     (none): week of the strike (not read in mail, wire)")
        .containsPattern("meeting\\.length +1/1 +0/0 +0/0 +0 +0 +1\\.00 +1\\.00")
        .containsPattern("all +1/1 +0/0 +0/1 +0 +0 +1\\.00 +1\\.00\n$");
  }

  @Test
  void writes_json_for_machines() throws IOException {
    JsonNode json =
        new ObjectMapper().readTree(run("eval", "@harbour/gold.json", "--format", "json").out());
    assertThat(json.at("/stories/0/facts/0/attribute").asText()).isEqualTo("meeting.length");
    assertThat(json.at("/stories/0/facts/0/verdict").asText()).isEqualTo("conflict");
    assertThat(json.at("/stories/0/facts/1/miss").asText()).isEqualTo("not read in mail, wire");
    assertThat(json.at("/roles/meeting.length/precision").asDouble()).isEqualTo(1);
    assertThat(json.at("/all/found").asInt()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          precision=0.9            | 0
          precision=1,recall=1     | 0
          agreement=0.5            | 1
          recall=0.9,agreement=0.1 | 1
          recall=90                | 2
          recall                   | 2
          speed=0.9                | 2
          """)
  void ends_with_the_status_that_the_gate_asks_for(String gate, int status) {
    assertThat(run("eval", "@harbour/gold.json", "--fail-under", gate).status()).isEqualTo(status);
  }

  @Test
  void says_which_measure_is_too_low() {
    assertThat(run("eval", "@harbour/gold.json", "--fail-under", "agreement=0.5").err())
        .isEqualTo("--fail-under: agreement is 0.0000, below 0.5\n");
  }

  @Test
  void finds_the_articles_in_a_folder_of_the_storys_name_or_in_the_one_given() {
    write("gold/harbour.json", GOLD);
    assertThat(run("eval", "@gold/harbour.json").err())
        .contains("@gold/harbour.json:2: expected the article mail in @gold, found no such file");
    assertThat(run("eval", "@gold/harbour.json", "--articles", "@harbour").status()).isZero();
    write("gold/harbour/mail.txt", TWO_HOURS);
    write("articles/harbour/mail.txt", TWO_HOURS);
    write("articles/harbour/wire.txt", FORTY_MINUTES);
    assertThat(run("eval", "@gold/harbour.json").status()).isZero();
  }

  @Test
  void tells_what_the_article_does_not_say_where_the_gold_says_so() {
    write("harbour/gold.json", GOLD.replace("for two hours", "for ten hours"));
    Run run = run("eval", "@harbour/gold.json");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            """
            error: the gold cannot be used
            @harbour/gold.json:6: expected the words "for ten hours" in @harbour/mail.txt
            help: mend the file, or name the folder of its articles with --articles
            """);
  }

  @Test
  void asks_for_the_place_of_words_that_stand_twice() {
    write("harbour/gold.json", GOLD.replace("\"goes on\"", "\"strike\""));
    assertThat(run("eval", "@harbour/gold.json").err())
        .contains(":10: expected the words \"strike\" only once in @harbour/mail.txt, or their");
  }

  @Test
  void refuses_a_file_that_is_no_gold() {
    assertThat(run("eval", "@harbour/mail.txt").err())
        .contains("@harbour/mail.txt:1: expected JSON");
    assertThat(run("eval", "@harbour").status()).isEqualTo(2);
    assertThat(run("eval", "@nothing.json").err()).contains("@nothing.json: could not be read");
  }

  @Test
  void changes_what_articles_agree_on_and_tells_what_is_noticed() throws IOException {
    write("wire.txt", "Jo Ito met Ann Roy in Lima on Monday. Their talks lasted two hours.\n");
    write("mail.txt", "Ann Roy and Jo Ito held a two-hour meeting in Lima on Monday.\n");
    write("post.txt", "Monday's meeting of Jo Ito with Ann Roy in Lima went on for two hours.\n");
    Run run = run("eval", "--mutate", "@mail.txt", "@wire.txt", "@post.txt");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("meeting.length").contains("raise no alarm elsewhere");
    Run json = run("eval", "--mutate", "--format=json", "@mail.txt", "@wire.txt", "@post.txt");
    assertThat(new ObjectMapper().readTree(json.out()).at("/all/noticed-share").isNumber())
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "--seed=1,--seed",
    "--changes=4,--changes",
    "--articles=x --mutate,--articles",
    "--changes=0 --mutate,--changes",
    "--fail-under=recall=1 --mutate,--fail-under"
  })
  void refuses_options_that_do_not_go_together(String options, String named) {
    String[] args = ("eval @harbour/gold.json " + options).split(" ", -1);
    Run run = run(args);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("option '" + named + "': expected");
  }
}
