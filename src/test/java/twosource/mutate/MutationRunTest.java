package twosource.mutate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import twosource.TestProgram;
import twosource.text.Article;

class MutationRunTest {

  private static final List<Article> AGREEING =
      TestProgram.articles(
          "Jo Ito met Ann Roy in Lima on Monday for two hours. The harbour is the matter.",
          "On Monday Ann Roy received Jo Ito. Their meeting in Lima lasted two hours.",
          "Ann Roy and Jo Ito talked in Lima on Monday, a two-hour session about ships.");

  private static Mutations run(long seed, int most) {
    return new MutationRun(TestProgram.TWOSOURCE, seed).run(AGREEING, most);
  }

  @Test
  void notices_a_length_that_other_articles_bear_out() {
    Mutations mutations = run(1, Integer.MAX_VALUE);
    assertThat(mutations.outcomes())
        .filteredOn(outcome -> outcome.attributes().contains("meeting.length"))
        .isNotEmpty()
        .as("who noticed, and how many alarms there are elsewhere")
        .extracting(Outcome::noticedBy, outcome -> outcome.alarms().size())
        .containsOnly(tuple(Set.of("meeting.length"), 0));
  }

  @Test
  void makes_the_same_changes_from_the_same_seed() {
    assertThat(changes(run(7, Integer.MAX_VALUE))).isEqualTo(changes(run(7, Integer.MAX_VALUE)));
    assertThat(changes(run(7, Integer.MAX_VALUE))).isNotEqualTo(changes(run(8, Integer.MAX_VALUE)));
  }

  @Test
  void changes_no_more_than_it_is_asked_to() {
    Mutations two = run(1, 2);
    assertThat(two.outcomes().size() + two.unchangeable() + two.without()).isEqualTo(2);
  }

  @Test
  void changes_nothing_where_no_other_article_says_the_same() {
    Mutations none =
        new MutationRun(TestProgram.TWOSOURCE, 1).run(AGREEING.subList(0, 1), Integer.MAX_VALUE);
    assertThat(none.outcomes()).isEmpty();
    assertThat(none.score().noticedShare()).isEmpty();
  }

  private static List<Change> changes(Mutations mutations) {
    return mutations.outcomes().stream().map(Outcome::change).toList();
  }
}
