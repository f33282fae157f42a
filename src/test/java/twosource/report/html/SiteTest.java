package twosource.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SiteTest {

  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

  private final Pages pages =
      Pages.of(
          Pages.article(
              "harbour/mail.txt",
              "Mail",
              "Harbour strike\n\nJo Ito met Ann Roy in Lima on Monday. Jo Ito talked with Ann Roy for"
                  + " roughly five hours. \"We have found a way that all of us can go,\" Jo Ito"
                  + " said."),
          Pages.article(
              "harbour/wire.txt",
              "Wire",
              "Harbour strike\n\nOn Monday, May 13, Jo Ito met Ann Roy in Lima. Jo Ito talked with Ann"
                  + " Roy for 40 minutes. \"We have found a road that all of us can go,\" Jo Ito"
                  + " said."));

  @Test
  void has_a_page_for_each_story_and_each_article() {
    assertThat(pages.files().keySet())
        .containsExactly(
            "articles/mail-530a503e56.html",
            "articles/wire-90d62a1902.html",
            "index.html",
            "report.css",
            "report.js",
            "report.svg",
            pages.files().keySet().stream().filter(p -> p.startsWith("stories/")).toList().get(0));
  }

  @Test
  void explains_a_dispute_on_the_page_of_its_story() {
    assertThat(pages.story())
        .contains("length of meeting of Jo Ito and Ann Roy")
        .contains("<mark>40 minutes</mark>")
        .contains("“roughly five hours” read as <b>4½ to 5½ hours</b>")
        .contains("harbour/wire.txt:3:")
        .contains("Why these were lined up")
        .containsPattern("twosource accept [0-9a-f]{16} --reason");
  }

  @Test
  void shows_what_differs_between_quotations() {
    assertThat(pages.story())
        .contains("removed: </span>way</del>")
        .contains("added: </span>road</ins>");
  }

  @Test
  void marks_claims_in_their_article_and_leads_to_their_facts() {
    assertThat(pages.article("wire"))
        .contains("<mark class=\"t-conflict \">40 minutes</mark>")
        .contains("href=\"../stories/");
  }

  @Test
  void leads_nowhere_but_to_what_is_there() {
    pages
        .files()
        .forEach(
            (path, text) ->
                links(path, text)
                    .filter(link -> !link.startsWith("#") || !path.equals("index.html"))
                    .forEach(
                        link -> assertThat(isThere(path, link)).as(path + " " + link).isTrue()));
  }

  private static Stream<String> links(String path, String text) {
    return path.endsWith(".html")
        ? LINK.matcher(text).results().map(MatchResult::group).map(SiteTest::target)
        : Stream.empty();
  }

  private static String target(String attribute) {
    return attribute.substring(attribute.indexOf('"') + 1, attribute.length() - 1);
  }

  private boolean isThere(String from, String link) {
    String[] parts = link.split("#", 2);
    String folder = from.substring(0, from.lastIndexOf('/') + 1);
    String page =
        parts[0].isEmpty()
            ? from
            : parts[0].startsWith("../") ? parts[0].substring(3) : folder + parts[0];
    Map<String, String> files = pages.files();
    return files.containsKey(page)
        && (parts.length < 2 || files.get(page).contains("id=\"" + parts[1] + "\""));
  }

  @Test
  void gives_the_same_bytes_again() {
    assertThat(Pages.hostile()).isEqualTo(Pages.hostile());
  }

  @Test
  void lets_no_article_write_more_than_text() {
    Pages hostile = Pages.hostile();
    assertThat(hostile.story()).contains("&lt;script>");
    for (Map.Entry<String, String> file : hostile.files().entrySet()) {
      if (file.getKey().endsWith(".html")) {
        assertThat(file.getValue()).as(file.getKey()).containsOnlyOnce("<script");
        assertThat(file.getValue()).as(file.getKey()).containsOnlyOnce("<h1>");
        assertThat(file.getValue()).doesNotContain("<img").doesNotContain("href=\"javascript");
      }
    }
  }

  @Test
  void has_a_policy_that_loads_nothing_from_elsewhere_on_every_page() {
    List<String> html =
        pages.files().entrySet().stream()
            .filter(file -> file.getKey().endsWith(".html"))
            .map(Map.Entry::getValue)
            .toList();
    assertThat(html)
        .allSatisfy(
            page ->
                assertThat(page)
                    .contains("content=\"default-src 'none'; ")
                    .doesNotContain("http://", "https://", " style=\"", "onclick"));
  }

  @Test
  void makes_links_of_nothing_but_pages() {
    assertThat(ArticleView.isWeb("https://wire.example/a")).isTrue();
    assertThat(ArticleView.isWeb("HTTP://wire.example/a")).isTrue();
    assertThat(Stream.of("javascript:1", " https://x", "data:text/html,1", "//x", "", "file:///a"))
        .noneMatch(ArticleView::isWeb);
  }
}
