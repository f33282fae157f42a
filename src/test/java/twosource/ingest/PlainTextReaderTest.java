package twosource.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twosource.text.Article;
import twosource.text.Metadata;
import twosource.text.RegionKind;

class PlainTextReaderTest {

  private static ArticleFile file(Content content) {
    return new ArticleFile("in/a.txt", true, content, Metadata.NONE, List.of());
  }

  private static ArticleFile file(String text) {
    return file(() -> new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  private static Article read(String text) {
    try {
      return new PlainTextReader().read(file(text), problem -> {}).get(0);
    } catch (UnreadableArticleException e) {
      throw new AssertionError(e);
    }
  }

  private static String refusal(ArticleFile file) {
    return catchThrowableOfType(
            UnreadableArticleException.class, () -> new PlainTextReader().read(file, problem -> {}))
        .notice(file.path())
        .toString();
  }

  @Test
  void keeps_the_whole_text_and_leaves_the_front_matter_out_of_the_regions() {
    String text =
        """
        ---
        source: Daily Wire
        published: 2020-03-06T08:46:26
        title: "Ito: the talks"
        url: https://wire.example/1
        byline: Jo Roy
        ---
        Ito and Roy meet

        They spoke for two hours.
        """;
    Article article = read(text);
    assertThat(article.text()).isEqualTo(text);
    assertThat(article.source()).isEqualTo("Daily Wire");
    assertThat(article.metadata())
        .isEqualTo(
            new Metadata(
                Optional.of("Daily Wire"),
                Optional.of(LocalDate.of(2020, 3, 6)),
                Optional.of("Ito: the talks"),
                Optional.of("https://wire.example/1"),
                Optional.of("Jo Roy")));
    assertThat(article.notices()).isEmpty();
    assertThat(article.regions().get(0).kind()).isEqualTo(RegionKind.HEADLINE);
    assertThat(article.regions().get(0).span().in(text)).isEqualTo("Ito and Roy meet");
  }

  @ParameterizedTest
  @CsvSource({
    "'---\nurl: https://www.wire.example/1\n---\nIto met Roy.', wire.example",
    "'---\nurl: nowhere\n---\nIto met Roy.', a",
    "'---\nsource: \n---\nIto met Roy.', a",
    "Ito met Roy., a",
  })
  void names_the_source_by_the_site_or_the_file(String text, String source) {
    assertThat(read(text).source()).isEqualTo(source);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'---\nsource: Wire\npublished: yesterday\n---\nIto met Roy.' | "
            + "in/a.txt:3: published \"yesterday\" of this article is no date, so it goes on undated; "
            + "expected 2016-11-09, 2016-11-09T08:46 or 2016-11-09T08:46:26Z",
        "'---\nsource: Wire\npublisher: Wire\n---\nIto met Roy.' | "
            + "in/a.txt:3: key \"publisher\" is not known; "
            + "expected source, published, title, url, byline",
        "'---\nsource: \"Wire\n---\nIto met Roy.' | "
            + "in/a.txt:2: front matter is broken and ignored (while scanning a quoted scalar); "
            + "expected lines such as source: Wire",
        "'---\nsource: Wire\nIto met Roy.' | "
            + "in/a.txt:1: front matter has no end and is ignored; expected a line ---",
        "'---\nurl: nowhere\n---\nIto met Roy.' | "
            + "in/a.txt: url \"nowhere\" names no site, so the file name stands for the source; "
            + "expected an address such as https://news.example/story",
      })
  void goes_on_with_a_notice_where_the_front_matter_is_wrong(String text, String notice) {
    assertThat(read(text).notices()).extracting(Object::toString).containsExactly(notice);
  }

  @Test
  void takes_text_between_rules_for_the_article() {
    Article article = read("---\nIto met Roy: both left.\n---\nThey spoke.");
    assertThat(article.notices()).isEmpty();
    assertThat(article.regions()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | in/a.txt: is empty; expected the text of an article",
        "' \n\t\n' | in/a.txt: is empty; expected the text of an article",
        "'...\n---' | in/a.txt: holds no words; expected the text of an article",
        "'---\nsource: Wire\n---\n' | in/a.txt: is empty; expected the text of an article",
        "'\n<!DOCTYPE html><p>Ito' | in/a.txt: is an HTML page; expected the plain text of an article, or a name that ends in .html",
      })
  void refuses_what_holds_no_article(String text, String notice) {
    assertThat(refusal(file(text))).isEqualTo(notice);
  }

  @Test
  void refuses_a_huge_file_without_reading_it_to_its_end() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'a';
          }
        };
    assertThat(refusal(file(() -> endless)))
        .isEqualTo("in/a.txt: is larger than 500000 bytes; expected one article, not an archive");
  }

  @Test
  void refuses_a_file_that_does_not_open() {
    assertThat(refusal(file(PlainTextReaderTest::closed)))
        .isEqualTo("in/a.txt: cannot be read (IOException); expected a file that opens");
  }

  private static InputStream closed() throws java.io.IOException {
    throw new java.io.IOException("closed");
  }
}
