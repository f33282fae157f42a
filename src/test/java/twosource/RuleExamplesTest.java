package twosource;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import twosource.rule.RuleBook;
import twosource.rule.RuleLoader;

class RuleExamplesTest {

  private static final String FRAME =
      """
      frame: stay
      about: Somebody stays somewhere.
      triggers:
        verbs: [stay]
      roles:
        guest:
          is: party
          find: ["[subject]"]
          compare: {by: set, severity: warning}
        place:
          is: place
          find: ["[in]"]
          compare: {by: containment, severity: error}
        length:
          is: duration
          find: ["[for]"]
          compare: {by: range, severity: error}
      same:
        needs: [guest]
        at-least: 4
        guest: {equal: 4, apart: -6}
      """;

  private static final String NEEDED =
      """
      examples:
        finds:
          "Jo Ito stayed for [two hours].": {length: PT2H}
        ignores: [Jo Ito left Lima.]
        agree: [[Jo Ito stayed for two hours., Jo Ito stayed for 120 minutes.]]
        conflict: [[Jo Ito stayed for two hours., Jo Ito stayed for one hour.]]
        apart: [[Jo Ito stayed for two hours., Ann Roy stayed for one hour.]]
      """;

  @TempDir Path folder;

  /** Runs the examples with those of one kind replaced and returns the failures. */
  private String failures(String kind, String examples) throws IOException {
    String kept =
        NEEDED
            .lines()
            .filter(line -> !line.startsWith("  " + kind + ":") || examples.isEmpty())
            .filter(line -> !kind.equals("finds") || !line.contains("[two hours]"))
            .collect(Collectors.joining("\n"));
    Files.writeString(folder.resolve("stay.yaml"), FRAME + kept + "\n" + examples);
    RuleBook rules = RuleLoader.withFolder(folder);
    List<RuleExamples.Result> results = new RuleExamples(rules).run(rules.required("stay"));
    return results.stream()
        .filter(result -> !result.holds())
        .map(result -> result.toString().replaceAll("^.*stay.yaml:\\d+: ", ""))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void finds_nothing_wrong_with_examples_that_hold() throws IOException {
    assertThat(failures("", "")).isEmpty();
  }

  @Test
  void tells_of_another_span() throws IOException {
    assertThat(failures("finds", "  finds: {\"Jo Ito stayed [for two hours].\": {length: PT2H}}"))
        .isEqualTo(
            "finds: expected the span 14..27 [for two hours] as length, found 18..27 [two hours] ="
                + " PT2H");
  }

  @Test
  void tells_of_another_value() throws IOException {
    assertThat(failures("finds", "  finds: {\"Jo Ito stayed for [two hours].\": {length: PT3H}}"))
        .isEqualTo("finds: expected the value PT3H, found 18..27 [two hours] = PT2H");
  }

  @Test
  void tells_of_another_role() throws IOException {
    assertThat(failures("finds", "  finds: {\"[Jo Ito] stayed.\": {length: PT2H}}"))
        .isEqualTo("finds: expected the span 0..6 [Jo Ito] as length, found no length");
  }

  @Test
  void tells_of_claims_where_none_are_expected() throws IOException {
    assertThat(failures("ignores", "  ignores: [{\"Jo Ito stayed for two hours.\": guest}]"))
        .isEqualTo("ignores: expected no guest, found guest [Jo Ito] = Jo Ito");
    assertThat(failures("ignores", "  ignores: [Jo Ito stayed.]"))
        .isEqualTo("ignores: expected no claim, found guest [Jo Ito] = Jo Ito");
  }

  @Test
  void tells_of_a_conflict_where_articles_should_agree() throws IOException {
    assertThat(
            failures(
                "agree", "  agree: [[Jo Ito stayed for two hours., Jo Ito stayed for one hour.]]"))
        .startsWith("agree: expected a fact that joins the articles, and no conflict, found ")
        .contains("length: conflict (\"two hours\" and \"one hour\", read as PT2H and PT1H,");
  }

  @Test
  void tells_of_agreement_where_articles_should_conflict() throws IOException {
    assertThat(
            failures(
                "conflict",
                "  conflict: [[Jo Ito stayed for two hours., Jo Ito stayed for 120 minutes.]]"))
        .startsWith("conflict: expected a conflict, found ")
        .contains("length: agree (");
  }

  @Test
  void tells_of_facts_in_common_where_articles_should_have_none() throws IOException {
    assertThat(
            failures(
                "apart", "  apart: [[Jo Ito stayed for two hours., Jo Ito stayed for one hour.]]"))
        .startsWith("apart: expected no fact in common, found guest: agree (");
  }

  @Test
  void tells_of_a_missing_reconciliation() throws IOException {
    assertThat(
            failures(
                "reconcilable",
                "  reconcilable: [[Jo Ito stayed for two hours., Jo Ito stayed for one hour.]]"))
        .startsWith("reconcilable: expected a reconcilable fact, and no conflict, found ");
  }

  @Test
  void tells_of_a_gap_that_has_closed() throws IOException {
    assertThat(failures("gaps", "  gaps: {\"Jo Ito stayed for [two hours].\": {length: PT2H}}"))
        .isEqualTo("gaps: expected to be missed, but it now works: move it to finds");
    assertThat(failures("gaps", "  gaps: {\"Jo Ito stayed for [ages].\": {length: P9Y}}"))
        .isEmpty();
  }

  @Test
  void tells_of_a_text_that_cannot_be_read() throws IOException {
    assertThat(failures("ignores", "  ignores: [\"...\"]"))
        .isEqualTo(
            "ignores: expected a text that can be read; it holds no words; expected the text of an"
                + " article");
  }
}
