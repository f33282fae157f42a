package twosource.report.ci;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The formats that are lines or a list, and what all formats hold to. */
class FormatsTest {

  @Test
  void marks_lines_for_github() {
    assertThat(ReviewFixture.write(Format.GITHUB, ReviewFixture.disputed()))
        .startsWith(
            "::error file=new/b%2C c.txt,line=5,endLine=5,col=44,endColumn=54,title=conflict%3A ")
        .contains("::length of meeting of Jo Ito and Ann Roy, 2025-03-10: 2 hours (Mail) against")
        .hasLineCount(1);
  }

  @Test
  void counts_for_github_what_comes_after_the_tenth() {
    String commands = ReviewFixture.write(Format.GITHUB, ReviewFixture.many(12));
    assertThat(commands.lines()).hasSize(11);
    assertThat(commands)
        .endsWith(
            "::notice title=twosource::2 more disputes; the summary of the job tells of all\n");
  }

  @Test
  void keeps_github_from_obeying_an_article() {
    List<String> lines =
        ReviewFixture.write(Format.GITHUB, ReviewFixture.hostile()).lines().toList();
    assertThat(lines)
        .isNotEmpty()
        .allMatch(line -> line.startsWith("::error file=") || line.startsWith("::warning file="))
        .noneMatch(line -> line.contains("%0A"));
    assertThat(lines.get(0)).contains("file=a'\"<b>&%2541%3A%3A%2C`|.txt,line=");
  }

  @Test
  void writes_what_gitlab_reads() throws IOException {
    JsonNode list =
        new ObjectMapper()
            .readTree(ReviewFixture.write(Format.CODE_CLIMATE, ReviewFixture.disputed()));
    assertThat(list).hasSize(1);
    JsonNode issue = list.get(0);
    assertThat(issue.at("/check_name").asText()).isEqualTo("meeting.length");
    assertThat(issue.at("/severity").asText()).isEqualTo("major");
    assertThat(issue.at("/fingerprint").asText()).hasSize(16);
    assertThat(issue.at("/location/path").asText()).isEqualTo("new/b, c.txt");
    assertThat(issue.at("/location/lines/begin").asInt()).isEqualTo(5);
    assertThat(issue.at("/description").asText()).contains("against 40 minutes (Wire)");
  }

  @Test
  void comments_in_markdown() {
    assertThat(ReviewFixture.write(Format.MARKDOWN, ReviewFixture.disputed()))
        .startsWith("## Twosource: 1 dispute, the check fails\n\n1 article held against 1 other.\n")
        .contains("\n### :x: length of meeting of Jo Ito and Ann Roy, 2025-03-10\n\nWhy: ")
        .contains(
            "| Wire | 40 minutes | Jo Ito's talks with Ann Roy on Monday took <b>40 minutes</b>. |")
        .contains("| `a.txt:5:")
        .contains("To accept it: `twosource accept ");
  }

  @Test
  void keeps_a_comment_from_calling_anybody_or_linking_anywhere() {
    String comment = ReviewFixture.write(Format.MARKDOWN, ReviewFixture.hostile());
    assertThat(comment)
        .doesNotContain("@everyone")
        .doesNotContain("@all")
        .doesNotContain("#1")
        .doesNotContainPattern("(?<!\\\\)<(script|img)")
        .doesNotContain("](")
        .doesNotContain("://")
        .doesNotContain("www.")
        .doesNotContain("\u202E")
        .doesNotContain("\u001b");
    assertThat(comment.lines().filter(line -> line.startsWith("|")))
        .allSatisfy(row -> assertThat(row.replace("\\|", "").split("\\|", -1)).hasSize(6));
  }

  @Test
  void keeps_a_comment_as_short_as_github_wants_it() {
    String comment = ReviewFixture.write(Format.MARKDOWN, ReviewFixture.many(200));
    assertThat(comment)
        .hasSizeLessThan(65_536)
        .containsPattern("\n[0-9]+ more are not shown here\\.");
  }

  @ParameterizedTest
  @EnumSource
  void says_the_same_each_time(Format format) {
    assertThat(ReviewFixture.write(format, ReviewFixture.accepted()))
        .isEqualTo(ReviewFixture.write(format, ReviewFixture.accepted()))
        .endsWith("\n");
  }

  @ParameterizedTest
  @EnumSource(names = {"GITHUB", "CHECKSTYLE", "CODE_CLIMATE"})
  void leaves_out_what_was_accepted(Format format) {
    assertThat(ReviewFixture.write(format, ReviewFixture.accepted()))
        .doesNotContain("meeting")
        .contains("ended on 2026-03-31");
  }

  @ParameterizedTest
  @CsvSource({"text,TEXT", "SARIF,SARIF", "code-climate,CODE_CLIMATE"})
  void is_known_by_its_name(String name, Format format) {
    assertThat(Format.named(name)).hasValue(format);
  }
}
