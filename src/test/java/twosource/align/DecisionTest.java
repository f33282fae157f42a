package twosource.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twosource.Texts;
import twosource.Twosource;
import twosource.rule.RuleLoader;

class DecisionTest {

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
          compare: {by: set}
        day:
          is: time
          find: ["[on|bare]"]
          compare: {by: interval}
        place:
          is: place
          find: ["[in]"]
        length:
          is: duration
          find: ["[for]"]
          compare: {by: range}
      same:
        needs: [guest]
        at-least: 4
        guest: {equal: 4, apart: -6}
        day: {equal: 3, apart: -6}
        place: {equal: 2}
        length: {equal: 1}
      examples:
        finds: {"[Jo Ito] stayed.": {guest: Jo Ito}}
        ignores: [Jo Ito left Lima.]
        agree: [[Jo Ito stayed., Jo Ito stayed.]]
        conflict: [[Jo Ito stayed., Jo Ito stayed.]]
        apart: [[Jo Ito stayed., Ann Roy stayed.]]
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Jo Ito stayed.           / Jo Ito stayed.                                     | a1-b1 LINKED
          Jo Ito stayed on May 6.  / Jo Ito stayed on May 6. / Jo Ito stayed.           | a1-b1 LINKED, a1-c1 LINKED, b1-c1 LINKED_BY_OTHERS
          Jo Ito stayed on May 6.  / Jo Ito stayed on May 9.                            | a1-b1 TOO_LITTLE
          Jo Ito stayed.           / Max Ito stayed.                                    | a1-b1 NOTHING_NEEDED
          Jo Ito stayed.           / Jo Ito stayed on May 6. Jo Ito stayed on May 9.    | a1-b1 RIVALLED, a1-b2 RIVALLED
          Jo Ito stayed on May 6.  / Jo Ito stayed.          / Jo Ito stayed on May 9.  | a1-b1 LINKED, a1-c1 TOO_LITTLE, b1-c1 OPPOSED
          Jo Ito stayed in Lima on May 6. Jo Ito stayed on May 9. / Jo Ito stayed in Lima. | a1-b1 LINKED, a2-b1 TOLD_APART
          Jo Ito stayed on May 6 in Lima. / On May 6 Jo Ito stayed in Lima. / Jo Ito stayed in Lima on May 9. | a1-b1 LINKED, a1-c1 LINKED_AS_OUTLIER, b1-c1 LINKED_BY_OTHERS
          Jo Ito stayed on May 6 in Lima. / On May 6 Jo Ito stayed in Lima. / Jo Ito stayed on May 9. | a1-b1 LINKED, a1-c1 TOO_LITTLE, b1-c1 TOO_LITTLE
          Jo Ito stayed on May 6 in Lima. / On May 6 Jo Ito stayed in Lima. / Jo Ito stayed in Lima on May 9. Jo Ito stayed in Lima on May 2. | a1-b1 LINKED, a1-c1 TOO_LITTLE, a1-c2 TOO_LITTLE, b1-c1 TOO_LITTLE, b1-c2 TOO_LITTLE
          Jo Ito stayed on May 6 in Lima for two hours. / On May 6 Jo Ito stayed in Lima for two hours. / Jo Ito stayed in Lima on May 9 for one hour. | a1-b1 LINKED, a1-c1 LINKED_AS_OUTLIER, b1-c1 LINKED_BY_OTHERS
          """)
  void says_what_became_of_each_pair(String texts, String decisions) throws IOException {
    Files.writeString(folder.resolve("stay.yaml"), FRAME);
    String[] articles = Arrays.stream(texts.split("/")).map(String::strip).toArray(String[]::new);
    List<Decision> made =
        new Twosource(RuleLoader.withFolder(folder), 1)
            .checkAsOneStory(Texts.articles(articles))
            .alignment()
            .decisions();
    List<String> printed =
        made.stream()
            .filter(decision -> decision.weighing().first().frame().equals("stay"))
            .map(DecisionTest::print)
            .toList();
    assertThat(String.join(", ", printed)).isEqualTo(decisions);
  }

  private static String print(Decision decision) {
    Weighing weighing = decision.weighing();
    return name(weighing.first()) + "-" + name(weighing.second()) + " " + decision.outcome();
  }

  private static String name(Thing thing) {
    return thing.article().path().replace(".txt", "") + (thing.number() + 1);
  }
}
