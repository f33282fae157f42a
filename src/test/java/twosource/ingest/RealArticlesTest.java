package twosource.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import twosource.text.Article;
import twosource.text.Region;
import twosource.text.RegionKind;

/** Reads the real articles that lie beside the project, where they do. */
class RealArticlesTest {

  private static final Path SHARED = Path.of(System.getProperty("twosource.shared", "../shared"));

  private Ingested ingested = new Ingested(List.of(), List.of());

  @BeforeEach
  void read() {
    Path labelled = SHARED.resolve("articles");
    Path unlabelled = SHARED.resolve("articles-unlabelled");
    Assumptions.assumeTrue(
        Files.isDirectory(labelled) && Files.isDirectory(unlabelled), "no real articles here");
    ingested = new Ingest().readAll(List.of(labelled.toString(), unlabelled.toString()));
  }

  @Test
  void reads_all_without_a_problem() {
    assertThat(ingested.articles()).hasSizeGreaterThan(200);
    assertThat(ingested.problems()).isEmpty();
    assertThat(ingested.articles()).allSatisfy(article -> assertThat(article.notices()).isEmpty());
  }

  @Test
  void keeps_regions_within_the_text_and_in_order() {
    for (Article article : ingested.articles()) {
      int end = 0;
      for (Region region : article.regions()) {
        assertThat(region.span().start()).as(article.path()).isGreaterThanOrEqualTo(end);
        end = region.span().end();
        assertThat(end).isLessThanOrEqualTo(article.text().length());
      }
    }
  }

  @Test
  void takes_a_small_part_of_them_for_boilerplate() {
    Map<Boolean, Integer> lengths =
        ingested.articles().stream()
            .flatMap(article -> article.regions().stream())
            .collect(
                Collectors.groupingBy(
                    region -> region.kind() == RegionKind.BOILERPLATE,
                    Collectors.summingInt(region -> region.span().length())));
    assertThat(lengths.getOrDefault(true, 0)).isBetween(1, lengths.getOrDefault(false, 0) / 40);
  }
}
