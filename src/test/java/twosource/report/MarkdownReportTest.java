package twosource.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twosource.Texts;
import twosource.Twosource;
import twosource.rule.RuleLoader;

class MarkdownReportTest {

  private static String report(String... texts) throws IOException {
    StringWriter out = new StringWriter();
    Twosource twosource = new Twosource(RuleLoader.builtIn(), 2);
    new MarkdownReport(twosource.checkAsOneStory(Texts.articles(texts))).write(out);
    return out.toString();
  }

  @Test
  void tells_what_is_disputed() throws IOException {
    assertThat(
            report(
                "Jo Ito talked with Ann Roy for two hours.",
                "Jo Ito's meeting with Ann Roy lasted 45 minutes."))
        .startsWith("# Where sources disagree\n\n2 articles in 1 story: ")
        .contains("### CONFLICT: length of meeting of Jo Ito and Ann Roy")
        .contains(
            """
            1. **2 hours**: A
               - Jo Ito talked with Ann Roy for **two hours**. (a.txt:1:32)
            2. **45 minutes**: B
               - Jo Ito's meeting with Ann Roy lasted **45 minutes**. (b.txt:1:38)

            Why:\s""");
  }

  @Test
  void says_so_when_nothing_is_disputed() throws IOException {
    assertThat(report("Jo Ito talked with Ann Roy for two hours."))
        .isEqualTo(
            "# Where sources disagree\n\n1 article in 1 story: 0 shared facts, 0 of them disputed.\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <b>bold</b>        | \\<b\\>bold\\</b\\>
          [a](javascript:b)  | \\[a\\](javascript:b)
          *a* _b_ `c`        | \\*a\\* \\_b\\_ \\`c\\`
          @editors, see #12  | \\@editors, see \\#12
          AT&T               | AT\\&T
          """)
  void makes_no_more_than_text_of_what_articles_hold(String text, String escaped) {
    assertThat(Markdown.escape(text)).isEqualTo(escaped);
  }
}
