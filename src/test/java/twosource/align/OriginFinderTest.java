package twosource.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twosource.claim.ArticleClaims;
import twosource.claim.NameTally;
import twosource.claim.Topic;
import twosource.text.NameKind;

class OriginFinderTest {

  private static final int RUNS = 200;

  /** Makes an article of so many runs of words, some of which are the first ones of all. */
  private static ArticleClaims article(int number, int shared, int runs, String... names) {
    TreeSet<Long> shingles = new TreeSet<>();
    SplittableRandom common = new SplittableRandom(1);
    SplittableRandom own = new SplittableRandom(1000 + number);
    for (int i = 0; i < runs; i++) {
      shingles.add(i < shared ? common.nextLong() : own.nextLong());
    }
    List<NameTally.Count> counts = new ArrayList<>();
    for (String name : names) {
      counts.add(new NameTally.Count(name, NameKind.ORGANISATION, 1));
    }
    return new ArticleClaims(
        String.format("%03d.txt", number),
        "outlet " + number,
        "",
        Optional.empty(),
        false,
        List.of(),
        new NameTally(counts),
        new Topic(Map.of()),
        new ArrayList<>(shingles));
  }

  private static long origins(List<ArticleClaims> articles) {
    return OriginFinder.origins(articles).values().stream().distinct().count();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          80  |          |           | 1
          60  |          |           | 2
          60  | AP       |           | 2
          60  | AP       | AFP       | 2
          60  | AP       | Associated Press | 1
          60  | outlet 2 |           | 1
          20  | AP       | AP        | 2
          """)
  void joins_what_shares_a_good_part_or_a_lesser_one_and_a_credit(
      int shared, String first, String second, int origins) {
    List<ArticleClaims> articles =
        List.of(
            article(1, shared, RUNS, first == null ? new String[0] : new String[] {first}),
            article(2, shared, RUNS, second == null ? new String[0] : new String[] {second}));
    assertThat(origins(articles)).isEqualTo(origins);
  }

  @Test
  void finds_a_short_copy_within_a_long_article() {
    assertThat(origins(List.of(article(1, 100, 120), article(2, 100, 2000)))).isEqualTo(1);
  }

  @Test
  void compares_a_thousand_copies_about_a_thousand_times() {
    List<ArticleClaims> copies = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      copies.add(article(i, 150, RUNS));
    }
    OriginFinder finder = OriginFinder.run(copies);
    assertThat(origins(copies)).isEqualTo(1);
    assertThat(finder.compared()).isLessThan(5_000);
  }

  @Test
  void compares_few_of_a_thousand_articles_that_share_only_what_all_say() {
    List<ArticleClaims> articles = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      articles.add(article(i, 10, RUNS));
    }
    OriginFinder finder = OriginFinder.run(articles);
    assertThat(origins(articles)).isEqualTo(1000);
    assertThat(finder.compared()).isLessThan(10_000);
  }
}
