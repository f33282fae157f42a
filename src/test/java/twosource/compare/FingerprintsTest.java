package twosource.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import twosource.TestProgram;
import twosource.text.Article;

/** What an acceptance outlives, and what ends it. */
class FingerprintsTest {

  private static final String TWO_HOURS =
      "Jo Ito met Ann Roy in Lima on Monday. Ito talked with Roy for two hours.";
  private static final String FORTY_MINUTES =
      "On Monday Jo Ito's talks with Ann Roy took 40 minutes. It rained over the harbour.";

  private static Article article(String path, String text) {
    return TestProgram.article(path, "---\npublished: 2025-03-14\n---\n" + text + "\n");
  }

  private static Finding length(Article... articles) {
    List<Finding> found =
        TestProgram.findings(
            TestProgram.TWOSOURCE.checkAsOneStory(List.of(articles)), "meeting.length");
    assertThat(found).as("disputes about the length").hasSize(1);
    return found.get(0);
  }

  private static Finding original() {
    return length(article("a.txt", TWO_HOURS), article("b.txt", FORTY_MINUTES));
  }

  /** Holds that whoever accepted the original has accepted this. */
  private static void assertAccepted(Finding later) {
    assertThat(later.isMeantBy(original().fingerprint())).isTrue();
  }

  @Test
  void outlives_white_space_and_moved_lines() {
    assertAccepted(
        length(
            article("a.txt", "It rained.\n\n\nSo it goes.\n\n" + TWO_HOURS.replace(" ", "  ")),
            article("b.txt", FORTY_MINUTES.replace(". ", ".\n\n"))));
  }

  @Test
  void outlives_other_names_of_the_files() {
    assertAccepted(length(article("z/wire.txt", FORTY_MINUTES), article("y/mail.md", TWO_HOURS)));
  }

  @Test
  void outlives_an_article_that_names_others_as_well_with_an_equal_value() {
    assertAccepted(
        length(
            article("a.txt", TWO_HOURS),
            article("b.txt", FORTY_MINUTES),
            article(
                "c.txt", "On Monday Jo Ito, Lea Abel and Ann Roy met in Lima for 120 minutes.")));
  }

  @Property(tries = 12)
  void outlives_copies(@ForAll @IntRange(min = 1, max = 3) int copies, @ForAll boolean ofFirst) {
    List<Article> articles =
        new ArrayList<>(List.of(article("a.txt", TWO_HOURS), article("b.txt", FORTY_MINUTES)));
    for (int i = 0; i < copies; i++) {
      articles.add(article("0/copy" + i + ".txt", ofFirst ? TWO_HOURS : FORTY_MINUTES));
    }
    assertAccepted(length(articles.toArray(Article[]::new)));
  }

  @Property(tries = 20)
  void dies_with_a_value(@ForAll @IntRange(min = 30, max = 59) int minutes) {
    Finding changed =
        length(
            article("a.txt", TWO_HOURS),
            article("b.txt", FORTY_MINUTES.replace("40", Integer.toString(minutes))));
    assertThat(changed.isMeantBy(original().fingerprint())).isEqualTo(minutes == 40);
  }

  @Test
  void dies_with_a_third_value() {
    Finding third =
        length(
            article("a.txt", TWO_HOURS),
            article("b.txt", FORTY_MINUTES),
            article("c.txt", "On Monday Jo Ito and Ann Roy met in Lima for six hours."));
    assertThat(third.fingerprints()).doesNotContainAnyElementsOf(original().fingerprints());
  }

  @Test
  void tells_the_same_values_of_two_subjects_apart() {
    Finding other =
        length(
            article("a.txt", TWO_HOURS.replace("Ito", "Abel").replace("Roy", "Berg")),
            article("b.txt", FORTY_MINUTES.replace("Ito", "Abel").replace("Roy", "Berg")));
    assertThat(other.isMeantBy(original().fingerprint())).isFalse();
  }
}
