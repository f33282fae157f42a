package twosource;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import twosource.eval.Evaluation;
import twosource.eval.Score;

/**
 * Holds the program to the real stories that lie beside the project, where they do: to the first in
 * full, to the others in sum, and to silence in each.
 */
class GoldStoriesTest {

  /** The story that the project starts from. */
  private static final String FIRST = "miami-talks";

  private static final int LINED_UP_IN_FIRST = 10;

  /** What was found in all stories together when this was last raised. */
  private static final int CONFLICTS_FOUND = 21;

  private static final int LINED_UP = 48;

  private static Evaluation judge(Path folder) {
    return TestProgram.judge(TestProgram.shared("gold").resolve(folder.getFileName() + ".json"));
  }

  @Test
  void finds_every_conflict_of_the_first_story_and_lines_up_the_rest() {
    Score score = judge(TestProgram.shared("articles").resolve(FIRST)).score();
    assertThat(score.found()).isEqualTo(score.required());
    assertThat(score.alarms()).isZero();
    assertThat(score.linedUp()).isGreaterThanOrEqualTo(LINED_UP_IN_FIRST);
  }

  @Test
  void finds_in_all_stories_what_it_found_before() {
    Score score =
        TestProgram.folders(TestProgram.shared("articles")).stream()
            .map(folder -> judge(folder).score())
            .reduce(Score.NONE, Score::plus);
    assertThat(score.found()).isGreaterThanOrEqualTo(CONFLICTS_FOUND);
    assertThat(score.linedUp()).isGreaterThanOrEqualTo(LINED_UP);
  }

  @Test
  void reads_every_real_article() {
    String labelled = TestProgram.shared("articles").toString();
    String unlabelled = TestProgram.shared("articles-unlabelled").toString();
    assertThat(TestProgram.check(TestProgram.read(labelled, unlabelled)).failures()).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> raises_no_false_alarm() {
    List<Path> folders = TestProgram.folders(TestProgram.shared("articles"));
    return folders.stream()
        .map(
            folder ->
                DynamicTest.dynamicTest(
                    String.valueOf(folder.getFileName()),
                    () -> assertThat(judge(folder).score().alarms()).isZero()));
  }
}
