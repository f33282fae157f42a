package twosource.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import twosource.ingest.draft.Block;

class HostilePageTest {

  private static final String ARTICLE =
      "<h1>Ito and Roy meet in Lima</h1>"
          + "<p>Ito met Roy in Lima on Tuesday, and the talks went on for two hours.</p>".repeat(5);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<div class='a-b-c d_e_f'><a href=x>Ito</a></div>",
        "<b>",
        "<table><tr><td>",
        "<article><p>Ito met Roy in Lima, and they spoke, and spoke, and spoke.</p></article>",
        "<h1>Ito and Roy</h1>",
        "<p class=comment>",
        "<div class='article-body'><p>Ito met Roy in Lima, and they spoke, and spoke, and spoke.",
        "<script type='application/ld+json'>{\"@graph\":[[[[</script>",
        "<time datetime=x>",
        "<a>",
        "<ul><li>",
        "<svg><script>",
        "&#0;&#xD800;&lt;script&gt;",
      })
  void reads_a_page_of_thirty_thousand_of_anything_in_time(String markup) {
    String page = "<html><body>" + ARTICLE + markup.repeat(30_000);
    assertTimeout(Duration.ofSeconds(60), () -> WebPage.read(page));
  }

  @ParameterizedTest
  @ValueSource(strings = {"class", "id", "style", "itemtype", "href"})
  void reads_a_page_with_a_huge_attribute(String name) {
    String page =
        "<html><body><div "
            + name
            + "='"
            + "comment-".repeat(1_000_000)
            + "'>"
            + ARTICLE
            + "</div>";
    assertTimeout(Duration.ofSeconds(20), () -> assertThat(WebPage.read(page).blocks()).hasSize(6));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u001b[31m", "\u202e", "\u0007", "\u200b", "\ufeff", "\u00ad"})
  void leaves_characters_out_that_steer_terminals_and_hide_words(String unit) {
    String page = "<html><body><p>Ito" + unit + " met Roy in Lima, and the talks were long.</p>";
    assertThat(WebPage.read(page).blocks())
        .extracting(Block::text)
        .allSatisfy(text -> assertThat(text).doesNotContain(unit.substring(0, 1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<", "<!", "<!--", "<p", "</", "<html", "&", "\u0000", "<![CDATA["})
  void reads_what_breaks_off(String start) {
    assertThatCode(() -> WebPage.read(start)).doesNotThrowAnyException();
  }
}
