package twosource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import twosource.claim.Factuality;
import twosource.compare.Check;
import twosource.compare.Finding;
import twosource.compare.Verdict;
import twosource.rule.RuleLoader;
import twosource.rule.Severity;
import twosource.text.Article;

/** Shows every verdict from text to report. */
class VerdictsTest {

  private static final Twosource TWOSOURCE = new Twosource(RuleLoader.builtIn(), 2);

  private static Finding only(String attribute, String... texts) {
    return only(attribute, TestProgram.articles(texts));
  }

  private static Finding only(String attribute, List<Article> articles) {
    Check check = TWOSOURCE.check(articles);
    List<Finding> findings = TestProgram.findings(check, attribute);
    assertThat(findings).as(attribute).hasSize(1);
    return findings.get(0);
  }

  private static Article published(String day, String text) {
    return TestProgram.article(
        day.replace(':', '-') + ".txt", "---\npublished: " + day + "\n---\n" + text + "\n");
  }

  @Test
  void agrees_where_all_state_the_same() {
    Finding finding =
        only(
            "meeting.length",
            "Jo Ito and Ann Roy met for two hours on Monday.",
            "On Monday, Jo Ito and Ann Roy held a two-hour meeting.",
            "Jo Ito's meeting with Ann Roy on Monday lasted 120 minutes.");
    assertThat(finding.verdict()).isEqualTo(Verdict.AGREE);
    assertThat(finding.severity()).isEqualTo(Severity.NONE);
    assertThat(finding.fact().claims()).hasSize(3);
    assertThat(finding.groups()).containsExactly(1, 1, 1);
  }

  @Test
  void is_compatible_where_one_is_less_precise() {
    Finding finding =
        only(
            "meeting.length",
            "Jo Ito and Ann Roy met for two hours on Monday.",
            "Jo Ito and Ann Roy met for about two hours on Monday.");
    assertThat(finding.verdict()).isEqualTo(Verdict.COMPATIBLE);
    assertThat(finding.severity()).isEqualTo(Severity.NOTE);
    assertThat(finding.reasoning())
        .isEqualTo("\"two hours\" and \"about two hours\" fit, read as PT2H and PT1H48M..PT2H12M.");
  }

  @Test
  void is_updated_where_a_later_article_has_more_of_what_grows() {
    Finding finding =
        only(
            "toll.killed",
            List.of(
                published("2025-03-14", "Five people died in Lima when the storm hit the harbour."),
                published("2025-03-16", "The storm at the harbour killed nine people in Lima.")));
    assertThat(finding.verdict()).isEqualTo(Verdict.UPDATED);
    assertThat(finding.severity()).isEqualTo(Severity.NOTE);
    assertThat(finding.groups()).containsExactly(1, 2);
  }

  @Test
  void is_a_conflict_where_a_later_article_has_less_of_what_grows() {
    Finding finding =
        only(
            "toll.killed",
            List.of(
                published("2025-03-14", "The storm at the harbour killed nine people in Lima."),
                published(
                    "2025-03-16", "Five people died in Lima when the storm hit the harbour.")));
    assertThat(finding.verdict()).isEqualTo(Verdict.CONFLICT);
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void is_updated_by_the_moment_and_not_the_day_of_two_zones() {
    Finding finding =
        only(
            "toll.killed",
            List.of(
                published("2025-03-15T06:00:00+09:00", "The storm killed five people in Lima."),
                published("2025-03-14T22:00:00-05:00", "The storm killed nine people in Lima.")));
    assertThat(finding.verdict()).isEqualTo(Verdict.UPDATED);
    assertThat(finding.reasoning()).endsWith("differ; the later article has the greater.");
  }

  @Test
  void is_a_conflict_where_two_tolls_stand_at_one_moment_of_two_zones() {
    Finding finding =
        only(
            "toll.killed",
            List.of(
                published("2025-03-15T06:00:00+09:00", "The storm killed five people in Lima."),
                published("2025-03-14T16:00:00-05:00", "The storm killed nine people in Lima.")));
    assertThat(finding.verdict()).isEqualTo(Verdict.CONFLICT);
  }

  @Test
  void is_updated_where_an_article_of_the_same_day_says_that_the_number_rose() {
    Finding finding =
        only(
            "toll.killed",
            "The storm killed five people in Lima on Monday.",
            "The death toll from Monday's storm in Lima rose to nine.");
    assertThat(finding.verdict()).isEqualTo(Verdict.UPDATED);
    assertThat(finding.reasoning())
        .endsWith("the article with the greater says that it has risen.");
  }

  @Test
  void is_a_conflict_where_the_number_is_said_to_have_risen_to_more_than_a_later_article_has() {
    Finding finding =
        only(
            "toll.killed",
            List.of(
                published("2025-03-14", "The death toll from the storm in Lima rose to nine."),
                published("2025-03-16", "The storm killed five people in Lima.")));
    assertThat(finding.verdict()).isEqualTo(Verdict.CONFLICT);
  }

  @Test
  void is_reconcilable_where_it_may_have_run_past_midnight() {
    Finding finding =
        only(
            "meeting.day",
            "On Tuesday, Jo Ito and Ann Roy met for five hours.",
            "A five-hour meeting of Jo Ito and Ann Roy ended early Wednesday.");
    assertThat(finding.verdict()).isEqualTo(Verdict.RECONCILABLE);
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.reasoning())
        .contains("2025-03-11")
        .contains("2025-03-12T00:00/06:00")
        .contains("5 hours")
        .endsWith("so both hold if it ran past midnight.");
  }

  @Test
  void is_a_conflict_where_both_cannot_be_true() {
    Finding finding =
        only(
            "meeting.venue",
            "Jo Ito met Ann Roy in Vienna on Tuesday.",
            "Jo Ito met Ann Roy in Lisbon on Tuesday.",
            "Jo Ito met Ann Roy in Austria on Tuesday.");
    assertThat(finding.verdict()).isEqualTo(Verdict.CONFLICT);
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.groups()).containsExactly(1, 2, 1);
  }

  @Test
  void is_a_conflict_where_one_denies_what_the_other_asserts() {
    Finding finding =
        only(
            "meeting.participants",
            "Jo Ito met Ann Roy on Tuesday.",
            "Jo Ito did not meet Ann Roy on Tuesday.");
    assertThat(finding.verdict()).isEqualTo(Verdict.CONFLICT);
    assertThat(finding.reasoning()).endsWith("one denies what the other asserts.");
  }

  @Test
  void is_a_self_conflict_where_one_article_contradicts_itself() {
    Finding finding =
        only(
            "meeting.length",
            "Jo Ito and Ann Roy met for two hours. Ito's meeting with Roy lasted five hours.");
    assertThat(finding.verdict()).isEqualTo(Verdict.SELF_CONFLICT);
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.reasoning())
        .isEqualTo(
            "A contradicts itself: \"two hours\" and \"five hours\", read as PT2H and PT5H,"
                + " exclude each other.");
  }

  @Test
  void is_single_where_one_article_only_states_it() {
    Finding finding =
        only(
            "meeting.length",
            "Jo Ito met Ann Roy for two hours on Tuesday. Ito's meeting with Roy lasted two hours.",
            "Jo Ito met Ann Roy on Tuesday.");
    assertThat(finding.verdict()).isEqualTo(Verdict.SINGLE);
    assertThat(finding.severity()).isEqualTo(Severity.NONE);
    assertThat(finding.reasoning()).isEqualTo("Only a states it.");
  }

  @Test
  void holds_only_like_against_like() {
    Check check =
        TWOSOURCE.check(
            TestProgram.articles(
                "Jo Ito will meet Ann Roy on Tuesday.", "Jo Ito met Ann Roy on Wednesday."));
    assertThat(TestProgram.findings(check, "meeting.day")).isEmpty();
  }

  @Test
  void compares_plans_with_plans() {
    Finding finding =
        only(
            "meeting.venue",
            "Jo Ito will meet Ann Roy in Vienna on Tuesday.",
            "Jo Ito is to meet Ann Roy in Lisbon on Tuesday.");
    assertThat(finding.verdict()).isEqualTo(Verdict.CONFLICT);
    assertThat(finding.fact().claims())
        .allMatch(claim -> claim.claim().factuality() == Factuality.PLANNED);
  }
}
