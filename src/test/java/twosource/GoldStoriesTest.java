package twosource;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

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

  private static GoldJudge judge(Path folder) {
    Path gold = TestProgram.shared("gold").resolve(folder.getFileName() + ".json");
    return new GoldJudge(
        GoldStory.read(gold), TestProgram.check(TestProgram.read(folder.toString())));
  }

  @Test
  void finds_every_conflict_of_the_first_story_and_lines_up_the_rest() {
    GoldJudge judge = judge(TestProgram.shared("articles").resolve(FIRST));
    assertThat(judge.missedConflicts()).isEmpty();
    assertThat(judge.falseAlarms()).isEmpty();
    assertThat(judge.linedUp()).hasSizeGreaterThanOrEqualTo(LINED_UP_IN_FIRST);
  }

  @Test
  void finds_in_all_stories_what_it_found_before() {
    List<GoldJudge> judges =
        TestProgram.folders(TestProgram.shared("articles")).stream()
            .map(GoldStoriesTest::judge)
            .toList();
    assertThat(judges.stream().mapToInt(judge -> judge.foundConflicts().size()).sum())
        .isGreaterThanOrEqualTo(CONFLICTS_FOUND);
    assertThat(judges.stream().mapToInt(judge -> judge.linedUp().size()).sum())
        .isGreaterThanOrEqualTo(LINED_UP);
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
                    () -> assertThat(judge(folder).falseAlarms()).isEmpty()));
  }
}
