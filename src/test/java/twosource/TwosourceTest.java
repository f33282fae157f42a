package twosource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import twosource.compare.Check;
import twosource.compare.Finding;
import twosource.compare.Verdict;
import twosource.rule.RuleLoader;
import twosource.text.Article;

class TwosourceTest {

  private final Twosource twosource = new Twosource(RuleLoader.builtIn(), 2);

  private static final List<Article> DISPUTE =
      Texts.articles(
          "Jo Ito talked with Ann Roy for two hours.",
          "Jo Ito's meeting with Ann Roy lasted 45 minutes.");

  @Test
  void finds_a_conflict_between_two_articles() {
    Check check = twosource.checkAsOneStory(DISPUTE);
    assertThat(check.findings())
        .filteredOn(finding -> finding.fact().attribute().equals("meeting.length"))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.CONFLICT);
    assertThat(check.failures()).isEmpty();
    assertThat(check.notices()).isEmpty();
  }

  @Test
  void comes_to_the_same_whatever_the_order_of_the_articles() {
    List<Article> reversed = new ArrayList<>(DISPUTE);
    Collections.reverse(reversed);
    Check check = twosource.checkAsOneStory(DISPUTE);
    assertThat(twosource.checkAsOneStory(reversed).articles()).isEqualTo(check.articles());
    assertThat(twosource.checkAsOneStory(reversed).findings()).isEqualTo(check.findings());
  }

  @Test
  void tells_of_a_source_that_two_articles_of_a_story_claim() {
    Article first = DISPUTE.get(0);
    Article copy =
        new Article(
            "c.txt",
            first.source(),
            first.text(),
            first.metadata(),
            first.datelineDate(),
            first.regions(),
            first.notices());
    assertThat(twosource.checkAsOneStory(List.of(first, copy)).notices())
        .extracting(Object::toString)
        .containsExactly(
            "a.txt: two files claim the source A: a.txt, c.txt; expected one of a source in a"
                + " story");
  }

  @Test
  void checks_nothing_when_there_is_nothing_to_check() {
    Check check = twosource.check(List.of());
    assertThat(check.findings()).isEmpty();
    assertThat(check.alignment().stories()).isEmpty();
    assertThat(twosource.checkAsOneStory(List.of()).alignment().stories()).isEmpty();
  }
}
