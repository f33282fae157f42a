package twosource.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import twosource.Texts;
import twosource.Twosource;
import twosource.rule.RuleLoader;

class TextReportTest {

  private final Twosource twosource = new Twosource(RuleLoader.builtIn(), 2);

  private String report(String... texts) throws IOException {
    StringWriter out = new StringWriter();
    new TextReport(twosource.checkAsOneStory(Texts.articles(texts))).write(out);
    return out.toString();
  }

  @Test
  void shows_who_says_what_in_which_words_and_why_it_is_disputed() throws IOException {
    assertThat(
            report(
                "Jo Ito talked with Ann Roy for two hours.",
                "Jo Ito's meeting with Ann Roy lasted 45 minutes.",
                "It rained. Late at night Jo Ito met Ann Roy for two hours, aides said."))
        .contains("CONFLICT  length of meeting of ")
        .contains(
            """
              1. 2 hours -- A, C (2 articles, 2 origins)
                 Jo Ito talked with Ann Roy for [two hours].
                   a.txt:1:32
                 It rained. Late at night Jo Ito met Ann Roy for [two hours], aides said.  (in the words of
                 aides)
                   c.txt:1:49
              2. 45 minutes -- B
                 Jo Ito's meeting with Ann Roy lasted [45 minutes].
                   b.txt:1:38
              Why: "two hours" and "45 minutes", read as PT2H and PT45M, exclude each other.
            """)
        .contains("\n  Id:  s");
  }

  @Test
  void names_several_places_of_one_article_in_one_line() throws IOException {
    assertThat(
            report(
                "Jo Ito talked with Ann Roy for two hours. Ito's meeting with Roy lasted two hours.",
                "Jo Ito's meeting with Ann Roy lasted 45 minutes."))
        .contains("       a.txt:1:32, 1:");
  }

  @Test
  void says_that_nothing_is_disputed() throws IOException {
    assertThat(report("It rained in Lima."))
        .isEqualTo("No fact is disputed.\n1 article in 1 story: no fact in common.\n");
    assertThat(report())
        .isEqualTo("No fact is disputed.\n0 articles in 0 stories: no fact in common.\n");
  }

  @Test
  void counts_what_is_not_disputed() throws IOException {
    assertThat(
            report(
                "Jo Ito talked with Ann Roy for two hours.",
                "Jo Ito's meeting with Ann Roy lasted two hours."))
        .startsWith("No fact is disputed.\n2 articles in 1 story: ")
        .contains(" agreed upon");
  }
}
