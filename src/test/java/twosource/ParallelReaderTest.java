package twosource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import twosource.claim.ArticleClaims;
import twosource.claim.NameTally;
import twosource.claim.Topic;
import twosource.text.Article;

class ParallelReaderTest {

  private static final List<Article> HUNDRED =
      Collections.nCopies(100, "Ito met Roy.").stream()
          .map(text -> Texts.articles(text).get(0))
          .toList();

  private static ArticleClaims claims(String title) {
    return new ArticleClaims(
        "a.txt",
        "A",
        title,
        java.util.Optional.empty(),
        false,
        List.of(),
        NameTally.EMPTY,
        new Topic(java.util.Map.of()),
        List.of());
  }

  private static Article named(int number) {
    Article article = HUNDRED.get(0);
    return new Article(
        "a" + number + ".txt",
        article.source(),
        article.text(),
        article.metadata(),
        article.datelineDate(),
        article.regions(),
        article.notices());
  }

  private static Iterator<Article> articles(int count) {
    return IntStream.range(0, count).mapToObj(ParallelReaderTest::named).iterator();
  }

  @Test
  void hands_on_in_the_order_of_the_articles() {
    List<String> titles = new ArrayList<>();
    new ParallelReader<>(article -> claims(article.path()), 4)
        .read(articles(100), reading -> titles.add(reading.result().orElseThrow().title()));
    assertThat(titles)
        .containsExactlyElementsOf(
            IntStream.range(0, 100).mapToObj(i -> "a" + i + ".txt").toList());
  }

  @Test
  void reads_few_articles_ahead() {
    AtomicInteger taken = new AtomicInteger();
    Iterator<Article> articles = articles(100);
    AtomicInteger given = new AtomicInteger();
    Iterator<Article> counting =
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            return articles.hasNext();
          }

          @Override
          public Article next() {
            given.incrementAndGet();
            return articles.next();
          }
        };
    new ParallelReader<>(article -> claims(""), 2)
        .read(
            counting,
            reading -> assertThat(given.get() - taken.incrementAndGet()).isLessThanOrEqualTo(8));
    assertThat(taken).hasValue(100);
  }

  @Test
  void goes_on_past_an_article_that_makes_the_program_fail() {
    List<Reading<ArticleClaims>> readings = new ArrayList<>();
    new ParallelReader<>(
            article -> {
              if (article.path().equals("a1.txt")) {
                throw new IllegalStateException("no way");
              }
              return claims("");
            },
            2)
        .read(articles(3), readings::add);
    assertThat(readings)
        .extracting(reading -> reading.result().isPresent())
        .containsExactly(true, false, true);
    assertThat(readings.get(1).failure().orElseThrow())
        .hasToString(
            "a1.txt: could not be read; this is a fault of the program:"
                + " java.lang.IllegalStateException: no way");
  }

  @Test
  void stops_when_interrupted() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(
            () -> new ParallelReader<>(article -> claims(""), 2).read(articles(3), reading -> {}))
        .isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
  }
}
