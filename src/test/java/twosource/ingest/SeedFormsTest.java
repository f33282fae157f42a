package twosource.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import twosource.text.Article;
import twosource.text.Region;
import twosource.text.RegionKind;

/** Tells the seeds again as pages, records and feeds: their parts must stay what they were. */
class SeedFormsTest {

  private static final String PAGE =
      """
      <!doctype html><html><head><title>%s | Wire</title></head><body>
      <header><nav><ul><li><a href="/">Home</a></li></ul></nav></header>
      <div class="cookie-notice"><p>We use cookies, and so do our partners, to show what you like.</p></div>
      <main><article><h1>%s</h1><div class="share-buttons"><a>Share</a></div>
      <div class="entry-content">%s<div class="related"><p><a href="/x">Crane falls</a></p></div></div>
      </article><section class="comments"><p>I was there, and it lasted for nine hours.</p></section></main>
      <footer><p>All rights reserved, and none given.</p></footer></body></html>
      """;

  private static final String FEED =
      """
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
      <title>Wire</title><item><title>%s</title><content:encoded>%s</content:encoded></item></channel></rss>
      """;

  /** Returns the seeds that are plain text with a headline, as they are read there. */
  static List<Article> seeds() {
    return new Ingest()
        .readAll(List.of("seeds")).articles().stream()
            .filter(article -> article.path().endsWith(".txt"))
            .filter(article -> article.regions().get(0).kind() == RegionKind.HEADLINE)
            .toList();
  }

  private static List<String> parts(Article article) {
    return article.regions().stream()
        .filter(region -> region.kind() != RegionKind.BOILERPLATE)
        .map(region -> region.kind() + " " + region.span().in(article.text()).replace('\n', ' '))
        .toList();
  }

  private static String headline(Article seed) {
    Region first = seed.regions().get(0);
    return first.span().in(seed.text());
  }

  private static Stream<String> paragraphs(Article seed) {
    String rest = seed.text().substring(seed.regions().get(0).span().end());
    return rest.lines().map(String::strip).filter(line -> !line.isEmpty());
  }

  private static String html(Article seed) {
    return paragraphs(seed)
        .map(line -> "<p>" + Entities.escape(line) + "</p>")
        .collect(Collectors.joining("\n"));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void reads_a_seed_from_a_web_page(Article seed) {
    String title = Entities.escape(headline(seed));
    String page = PAGE.formatted(title, title, html(seed));
    assertThat(parts(ReaderFixture.read("a.html", page).only())).isEqualTo(parts(seed));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void reads_a_seed_from_json(Article seed) throws JsonProcessingException {
    String text = paragraphs(seed).collect(Collectors.joining("\n"));
    String json =
        new JsonMapper().writeValueAsString(Map.of("title", headline(seed), "maintext", text));
    assertThat(parts(ReaderFixture.read("a.json", json).only())).isEqualTo(parts(seed));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void reads_a_seed_from_a_feed(Article seed) {
    String feed =
        FEED.formatted(
            Entities.escape(Entities.escape(headline(seed))), Entities.escape(html(seed)));
    assertThat(parts(ReaderFixture.read("a.xml", feed).only())).isEqualTo(parts(seed));
  }
}
