package twosource.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twosource.Texts;
import twosource.Twosource;
import twosource.rule.RuleLoader;

class FactsCsvTest {

  @Test
  void writes_one_row_a_claim() throws IOException {
    StringWriter out = new StringWriter();
    Twosource twosource = new Twosource(RuleLoader.builtIn(), 2);
    new FactsCsv(
            twosource.checkAsOneStory(
                Texts.articles(
                    "Jo Ito talked with Ann Roy for two hours.",
                    "Jo Ito's meeting with Ann Roy lasted 45 minutes.")))
        .write(out);
    List<String> lines = List.of(out.toString().split("\r\n", -1));
    assertThat(lines.get(0)).startsWith("story,fact,fingerprint,").endsWith(",factuality");
    assertThat(lines)
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains(",meeting.length,")
                    .endsWith(",1,a.txt,1,32,A,2024-05-15,two hours,PT2H,,asserted"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          two hours       | two hours
          Lima, Peru      | "Lima, Peru"
          the "pact"      | "the ""pact\"""
          =1+1            | '=1+1
          @SUM(A1), twice | "'@SUM(A1), twice"
          -5              | '-5
          """)
  void quotes_what_would_be_more_than_text(String text, String cell) {
    assertThat(FactsCsv.cell(text)).isEqualTo(cell);
  }
}
