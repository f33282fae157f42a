package twosource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import twosource.claim.ArticleClaims;
import twosource.compare.Check;
import twosource.compare.Finding;
import twosource.compare.Verdict;
import twosource.text.Article;
import twosource.text.Metadata;

/** Holds the whole program to what must be true of any articles, whatever they say. */
class InvariantsTest {

  private static final List<Article> SEEDS = TestProgram.read("seeds");

  @Provide
  Arbitrary<GeneratedArticle> stories() {
    return GeneratedArticle.any();
  }

  @Provide
  Arbitrary<Article> seeds() {
    return Arbitraries.of(SEEDS);
  }

  @Property(tries = 30)
  void a_seed_never_conflicts_with_its_own_copy(@ForAll("seeds") Article article) {
    assertThat(disputes(List.of(article, copy(article)))).isEqualTo(disputes(List.of(article)));
  }

  @Property(tries = 50)
  void an_article_never_conflicts_with_its_own_copy(@ForAll("stories") GeneratedArticle story) {
    assertThat(disputes(List.of(story.article("a.txt", "Wire"), story.article("b.txt", "Post"))))
        .isEmpty();
  }

  @Property(tries = 50)
  void the_same_story_in_other_words_is_no_conflict(
      @ForAll("stories") GeneratedArticle story, @ForAll("stories") GeneratedArticle other) {
    GeneratedArticle retold =
        new GeneratedArticle(
            other.wording(),
            story.published(),
            story.daysAgo(),
            story.hours(),
            story.venue(),
            story.leader(),
            story.quoted());
    assertThat(disputes(List.of(story.article("a.txt", "Wire"), retold.article("b.txt", "Post"))))
        .isEmpty();
  }

  /** Keeps the other properties from holding only because nothing is ever lined up. */
  @Property(tries = 20)
  void a_story_retold_with_another_head_of_the_delegation_is_a_conflict(
      @ForAll("stories") GeneratedArticle story, @ForAll("stories") GeneratedArticle other) {
    GeneratedArticle changed =
        new GeneratedArticle(
            other.wording(),
            story.published(),
            story.daysAgo(),
            story.hours(),
            story.venue(),
            story.leader().equals("Ann Roy") ? "Carla Lima" : "Ann Roy",
            story.quoted());
    assertThat(verdicts(story.article("a.txt", "Wire"), changed.article("b.txt", "Post")))
        .contains("delegation.head CONFLICT");
  }

  @Property(tries = 50)
  void verdicts_are_symmetric(
      @ForAll("stories") GeneratedArticle one, @ForAll("stories") GeneratedArticle other) {
    assertThat(verdicts(one.article("b.txt", "Post"), other.article("a.txt", "Wire")))
        .isEqualTo(verdicts(one.article("a.txt", "Wire"), other.article("b.txt", "Post")));
  }

  @Property(tries = 30)
  void verdicts_on_seeds_are_symmetric(
      @ForAll("seeds") Article one, @ForAll("seeds") Article other) {
    assertThat(verdicts(named(one, "b.txt"), named(other, "a.txt")))
        .isEqualTo(verdicts(named(one, "a.txt"), named(other, "b.txt")));
  }

  @Property(tries = 50)
  void the_same_weeks_later_verdicts_are_the_same(
      @ForAll("stories") GeneratedArticle one,
      @ForAll("stories") GeneratedArticle other,
      @ForAll @IntRange(min = -200, max = 200) int weeks) {
    assertThat(
            verdicts(
                one.weeksLater(weeks).article("a.txt", "Wire"),
                other.weeksLater(weeks).article("b.txt", "Post")))
        .isEqualTo(verdicts(one.article("a.txt", "Wire"), other.article("b.txt", "Post")));
  }

  @Property(tries = 30)
  void an_article_claims_the_same_whatever_is_read_beside_it(
      @ForAll("seeds") Article article, @ForAll("seeds") Article before) {
    ArticleClaims alone = TestProgram.TWOSOURCE.read(article);
    Check check =
        TestProgram.check(article.equals(before) ? List.of(article) : List.of(before, article));
    List<ArticleClaims> claims =
        check.alignment().stories().stream()
            .flatMap(story -> story.articles().stream())
            .map(placed -> placed.claims())
            .filter(placed -> placed.path().equals(article.path()))
            .toList();
    assertThat(claims).containsExactly(alone);
  }

  @Property(tries = 30)
  void an_unrelated_article_changes_no_verdict(
      @ForAll("stories") GeneratedArticle one,
      @ForAll("stories") GeneratedArticle other,
      @ForAll("seeds") Article unrelated) {
    Article first = one.article("a.txt", "Wire");
    Article second = other.article("b.txt", "Post");
    List<String> beside = new ArrayList<>(verdicts(first, second, unrelated));
    verdicts(unrelated).forEach(beside::remove);
    assertThat(beside).isEqualTo(verdicts(first, second));
  }

  @Property(tries = 30)
  void the_order_of_articles_changes_nothing(
      @ForAll @Size(min = 2, max = 5) List<@net.jqwik.api.From("stories") GeneratedArticle> stories,
      @ForAll Random random) {
    List<Article> articles = new ArrayList<>();
    for (GeneratedArticle story : stories) {
      articles.add(story.article(articles.size() + ".txt", "Outlet " + articles.size()));
    }
    String report = TestProgram.json(TestProgram.check(articles));
    Collections.shuffle(articles, random);
    assertThat(TestProgram.json(TestProgram.check(articles))).isEqualTo(report);
  }

  private static List<String> verdicts(Article... articles) {
    return TestProgram.check(List.of(articles)).findings().stream()
        .map(finding -> finding.fact().attribute() + " " + finding.verdict())
        .sorted()
        .toList();
  }

  private static List<String> disputes(List<Article> articles) {
    return TestProgram.check(articles).findings().stream()
        .filter(InvariantsTest::isDispute)
        .map(Finding::reasoning)
        .toList();
  }

  private static boolean isDispute(Finding finding) {
    return finding.verdict() == Verdict.CONFLICT || finding.verdict() == Verdict.SELF_CONFLICT;
  }

  private static Article copy(Article article) {
    return named(article, article.path().replaceFirst("\\.(\\w+)$", "-copy.$1"));
  }

  /** Returns the article as another outlet would have printed it, at another path. */
  private static Article named(Article article, String path) {
    Metadata known = article.metadata();
    Metadata metadata =
        new Metadata(
            Optional.of("Outlet of " + path),
            known.published(),
            known.title(),
            known.url(),
            known.byline());
    return new Article(
        path,
        "Outlet of " + path,
        article.text(),
        metadata,
        article.datelineDate(),
        article.regions(),
        article.notices());
  }
}
