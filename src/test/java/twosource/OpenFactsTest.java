package twosource;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import twosource.compare.Check;
import twosource.compare.Finding;
import twosource.text.Article;

class OpenFactsTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Test
  void aligns_many_like_claims_in_a_time_that_the_blocks_bound() {
    List<Article> articles = Texts.articles(like(1500, 0), like(1500, 7));
    Assertions.assertTimeoutPreemptively(
        PATIENCE, () -> TestProgram.TWOSOURCE.checkAsOneStory(articles));
  }

  @Test
  void says_once_what_another_frame_has_lined_up() {
    Check check =
        TestProgram.TWOSOURCE.checkAsOneStory(
            Texts.articles(
                "Jo Ito talked with Ann Roy in Geneva for two hours.",
                "Ann Roy and Jo Ito talked in Geneva for three hours."));
    assertThat(check.findings())
        .extracting(finding -> finding.fact().attribute())
        .contains("meeting.length")
        .doesNotContain("open.length");
  }

  @Test
  void leaves_out_what_one_article_alone_repeats() {
    List<Article> articles =
        Texts.articles(
            "The town sent four fire crews to the old mill. Four fire crews were sent to the mill.");
    assertThat(TestProgram.TWOSOURCE.checkAsOneStory(articles).findings())
        .extracting(Finding::fact)
        .filteredOn(fact -> fact.frame().isOpen())
        .isEmpty();
  }

  private static String like(int sentences, int shift) {
    return IntStream.range(0, sentences)
        .mapToObj(i -> "The bank paid $" + (i + shift + 2) + " million for old mill " + i + ".")
        .collect(Collectors.joining(" "));
  }
}
