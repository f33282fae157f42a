package twosource.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twosource.Texts;
import twosource.Twosource;
import twosource.compare.Check;
import twosource.rule.RuleLoader;

class SubjectNamesTest {

  private final Twosource twosource = new Twosource(RuleLoader.builtIn(), 2);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          meeting    | Jo Ito met Ann Roy on Monday. / Ann Roy met Jo Ito on May 13. | meeting of Jo Ito and Ann Roy, 2024-05-13
          meeting    | Jo Ito met Ann Roy. / Jo Ito met Ann Roy for two hours.       | meeting of Jo Ito and Ann Roy
          office     | Foreign Minister Jo Ito left. / Jo Ito, the foreign minister, left. | Jo Ito
          document   | Ito rejected the 14-point harbour plan. / The harbour plan of 14 points is dead. | harbour plan
          quotation  | "We have found a way that all of us can go," Jo Ito said. / "We have found a way that all of us can go," Ito said. | "We have found a way that all of ..."
          """)
  void puts_a_subject_into_a_few_words(String frame, String texts, String name) {
    String[] articles = Arrays.stream(texts.split("/")).map(String::strip).toArray(String[]::new);
    Check check = twosource.checkAsOneStory(Texts.articles(articles));
    assertThat(check.alignment().subjects())
        .filteredOn(subject -> subject.frame().equals(frame) && subject.things().size() == 2)
        .extracting(subject -> SubjectNames.of(check.rules().required(frame), subject))
        .containsExactly(name);
  }
}
