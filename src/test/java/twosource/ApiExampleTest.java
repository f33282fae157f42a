package twosource;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import twosource.compare.Check;
import twosource.gate.Gate;
import twosource.gate.Review;
import twosource.gate.Reviewed;
import twosource.gate.Reviewer;
import twosource.ingest.Ingest;
import twosource.report.ci.Format;
import twosource.rule.RuleLoader;
import twosource.rule.Severity;

/** Uses the program from Java, as its documentation shows. */
class ApiExampleTest {

  @Test
  void checks_articles_and_writes_a_report() throws IOException {
    Twosource twosource = new Twosource(RuleLoader.builtIn());
    Check check = twosource.check(new Ingest().readAll(List.of("seeds/steel-strike")).articles());

    Review review = new Reviewer(Gate.at(Severity.ERROR)).review(check);
    for (Reviewed found : review.shown()) {
      System.out.println(found.finding().verdict() + ": " + found.finding().reasoning());
    }

    StringWriter sarif = new StringWriter();
    Format.SARIF
        .reporter(new Format.Settings(Integer.MAX_VALUE, Twosource.version(), false))
        .write(review, sarif);

    assertThat(review.fails()).isTrue();
    assertThat(review.shown()).hasSizeGreaterThan(3);
    assertThat(sarif.toString()).contains("\"ruleId\" : \"meeting.length\"");
  }
}
