package twosource.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import twosource.text.Article;

class IngestTest {

  private static final String TEXT = "Ito met Roy for two hours.";

  private static final String OR_GZIPPED = ", or one of these and .gz";

  @TempDir Path folder;

  private final Ingest ingest =
      new Ingest(
          List.of(new PlainTextReader()),
          () -> new ByteArrayInputStream("Ito met Roy.".getBytes(UTF_8)));

  private void write(String path, String text) {
    write(path, text.getBytes(UTF_8));
  }

  private void write(String path, byte[] bytes) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Ingested read(String... paths) {
    return ingest.readAll(
        Arrays.stream(paths)
            .map(path -> path.equals("-") ? path : folder.resolve(path).toString())
            .toList());
  }

  private List<String> paths(Ingested ingested) {
    return ingested.articles().stream().map(Article::path).map(this::local).toList();
  }

  /** Writes each problem with its gravity, and paths as below the folder. */
  private List<String> problems(Ingested ingested) {
    return ingested.problems().stream()
        .map(problem -> problem.gravity() + " " + local(problem.toString()))
        .toList();
  }

  private String local(String text) {
    String root = folder.toString().replace('\\', '/');
    return text.replace(root + "/", "").replace(root, "FOLDER");
  }

  @Test
  void walks_folders_in_the_order_of_code_points() {
    for (String path :
        List.of("b/a.txt", "b.txt", "a/z.md", "a/B.txt", "a.txt", "\uffee.txt", "😀.txt")) {
      write(path, TEXT);
    }
    assertThat(paths(read("")))
        .containsExactly("a.txt", "a/B.txt", "a/z.md", "b.txt", "b/a.txt", "\uffee.txt", "😀.txt");
  }

  @Test
  void gives_the_same_for_paths_in_any_order() {
    write("a.txt", TEXT);
    write("b/c.txt", new byte[] {(byte) 0xE9});
    write("b/d.txt", TEXT);
    List<String> paths =
        new java.util.ArrayList<>(
            List.of(folder.resolve("b").toString(), folder.resolve("a.txt").toString(), "nowhere"));
    Ingested once = ingest.readAll(paths);
    Collections.reverse(paths);
    assertThat(ingest.readAll(paths)).isEqualTo(once);
  }

  @Test
  void reads_a_file_once_that_several_paths_lead_to() {
    write("a/b.txt", TEXT);
    assertThat(paths(read("a", "a/b.txt", "a/../a", "."))).containsExactly("a/b.txt");
  }

  @Test
  void reads_standard_input_as_one_article() {
    Article article = read("-").articles().get(0);
    assertThat(article.path()).isEqualTo("-");
    assertThat(article.source()).isEqualTo("standard input");
    assertThat(article.text()).isEqualTo("Ito met Roy.");
  }

  @Test
  void passes_hidden_files_and_files_about_the_folder_over() {
    write("a.txt", TEXT);
    for (String path :
        List.of(
            ".b.txt",
            ".git/c.txt",
            "README.md",
            "readme.txt",
            "LICENSE",
            "NOTICE.txt",
            "CHANGES.md",
            "sources.yml",
            "expected.json")) {
      write(path, "");
    }
    write("notice.txt", TEXT);
    assertThat(paths(read(""))).containsExactly("a.txt", "notice.txt");
    assertThat(problems(read(""))).isEmpty();
  }

  @Test
  void reads_a_hidden_file_that_is_named() {
    write(".a.txt", TEXT);
    assertThat(paths(read(".a.txt"))).containsExactly(".a.txt");
  }

  @Test
  void tells_once_of_all_files_of_an_ending_that_is_not_read() {
    write("a.txt", TEXT);
    write("b/2.jpg", "");
    write("b/1.JPG", "");
    write("c", "");
    assertThat(problems(read("")))
        .containsExactly(
            "NOTICE b/1.JPG: and 1 more are passed over, as no article is read from files ending in"
                + " .jpg; expected files ending in .txt, .md"
                + OR_GZIPPED,
            "NOTICE c: is passed over, as no article is read from files without an ending;"
                + " expected files ending in .txt, .md"
                + OR_GZIPPED);
  }

  @Test
  void fails_where_a_path_leads_to_nothing() {
    write("a/b.jpg", "");
    write("c.jpg", "");
    Ingested ingested = read("a", "c.jpg", "d");
    assertThat(ingested.articles()).isEmpty();
    assertThat(ingested.has(Gravity.FAILURE)).isTrue();
    assertThat(problems(ingested))
        .containsExactly(
            "FAILURE a: holds no article; expected files ending in .txt, .md" + OR_GZIPPED,
            "NOTICE a/b.jpg: is passed over, as no article is read from files ending in .jpg;"
                + " expected files ending in .txt, .md"
                + OR_GZIPPED,
            "FAILURE c.jpg: is of no form that is read; expected files ending in .txt, .md"
                + OR_GZIPPED,
            "FAILURE d: does not exist; expected a file or a folder of articles");
  }

  @Test
  void fails_at_paths_that_are_none() {
    assertThat(ingest.readAll(List.of("", "a\0b")).problems())
        .extracting(problem -> problem.gravity() + " " + problem)
        .containsExactly(
            "FAILURE \"\": is an empty path; expected a file or a folder of articles",
            "FAILURE a?b: is no path; expected a file or a folder of articles");
  }

  @Test
  void goes_on_after_a_bad_file() {
    write("a.txt", "");
    write("b.txt", TEXT);
    write("c.txt", new byte[] {'I', 't', 'o', '\n', (byte) 0x81});
    write("d.txt", "%PDF-1.7");
    write("e.txt", "a".repeat(PlainTextReader.MOST_BYTES + 1));
    Ingested ingested = read("");
    assertThat(paths(ingested)).containsExactly("b.txt");
    assertThat(ingested.has(Gravity.FAILURE)).isFalse();
    assertThat(problems(ingested))
        .containsExactly(
            "REFUSED a.txt: is empty; expected the text of an article",
            "REFUSED c.txt:2: byte 4 (0x81) is no UTF-8; expected text in UTF-8, or in UTF-16 with a"
                + " byte order mark",
            "REFUSED d.txt: is a PDF document; expected text in UTF-8, or in UTF-16 with a byte"
                + " order mark",
            "REFUSED e.txt: is larger than 500000 bytes; expected one article, not an archive");
  }

  @Test
  void fails_at_a_bad_file_that_is_named() {
    write("a.txt", "");
    assertThat(problems(read("a.txt", "")))
        .containsExactly("FAILURE a.txt: is empty; expected the text of an article");
  }

  @Test
  void refuses_a_link_that_leads_nowhere_and_passes_a_circle_over() {
    write("a/b.txt", TEXT);
    link("a/c.txt", "nowhere.txt");
    link("a/up", folder.resolve("a").toString());
    Ingested ingested = read("a");
    assertThat(paths(ingested)).containsExactly("a/b.txt");
    assertThat(problems(ingested))
        .containsExactly(
            "REFUSED a/c.txt: is no regular file or leads nowhere; expected a file that opens",
            "NOTICE a/up: links to a folder above it and is passed over;"
                + " expected folders without circles");
  }

  private void link(String path, String target) {
    try {
      Files.createSymbolicLink(folder.resolve(path), Path.of(target));
    } catch (IOException | UnsupportedOperationException e) {
      Assumptions.abort("no symbolic links here");
    }
  }

  @Test
  void refuses_what_may_not_be_read() throws IOException {
    write("a/b.txt", TEXT);
    write("a/c.txt", TEXT);
    Assumptions.assumeTrue(folder.resolve("a/c.txt").toFile().setReadable(false));
    Assumptions.assumeFalse(
        Files.isReadable(folder.resolve("a/c.txt")), "this user may read everything");
    assertThat(problems(read("a")))
        .containsExactly(
            "REFUSED a/c.txt: cannot be read (AccessDeniedException); expected a file that opens");
  }

  @Test
  void knows_of_files_what_the_folder_says_of_them() {
    write("a.txt", TEXT);
    write("b.txt", "---\nsource: Own\n---\n" + TEXT);
    write("c.txt", TEXT);
    write(
        "sources.json",
        """
        {"a.txt": {"source": "Wire", "published": "2020-03-06T08:46:26"},
         "b.txt": {"source": "Wire", "published": "2020-03-07"},
         "gone.txt": {"source": "Wire", "published": "never"}}
        """);
    write("sources.yaml", "a.txt: {source: Post, title: Talks}\nc.txt:\n  source: Sun\n");
    Ingested ingested = read("");
    assertThat(ingested.articles())
        .extracting(
            article ->
                article.source()
                    + " "
                    + article.date().map(Object::toString).orElse("undated")
                    + " "
                    + article.metadata().title().orElse(""))
        .containsExactly("Wire 2020-03-06 Talks", "Own 2020-03-07 ", "Sun undated ");
    assertThat(ingested.problems()).isEmpty();
    assertThat(ingested.articles()).allSatisfy(article -> assertThat(article.notices()).isEmpty());
  }

  @Test
  void knows_of_a_named_file_what_its_folder_says() {
    write("in/a.txt", TEXT);
    write("in/sources.json", "{\"a.txt\": {\"source\": \"Wire\"}}");
    assertThat(read("in/a.txt").articles().get(0).source()).isEqualTo("Wire");
  }

  @Test
  void tells_what_is_wrong_with_the_metadata_of_a_folder() {
    write("a.txt", TEXT);
    write(
        "sources.json",
        """
        {"a.txt": {"source": "Wire",
                   "published": "yesterday"},
         "b.txt": "Wire",
         "c.txt": {"publisher": "Wire"},
         "d.txt": {"publisher": "Wire"},
         "a.txt": {"source": "Post"}}
        """);
    Ingested ingested = read("");
    Article article = ingested.articles().get(0);
    assertThat(article.source()).isEqualTo("Wire");
    assertThat(article.date()).isEmpty();
    assertThat(article.notices())
        .extracting(notice -> local(notice.toString()))
        .containsExactly(
            "sources.json:2: published \"yesterday\" of a.txt is no date, so it goes on undated;"
                + " expected 2016-11-09, 2016-11-09T08:46 or 2016-11-09T08:46:26Z");
    assertThat(problems(ingested))
        .containsExactly(
            "NOTICE sources.json:3: \"b.txt\" has no object;"
                + " expected {\"FILE\": {\"source\": …, \"published\": …, \"url\": …}}",
            "NOTICE sources.json:4: key \"publisher\" is not known;"
                + " expected source, published, title, url, byline",
            "NOTICE sources.json:6: \"a.txt\" is listed twice, the first stands; expected one entry");
  }

  @Test
  void takes_null_for_nothing_and_refuses_lists() {
    write("a.txt", TEXT);
    write("sources.json", "{\"a.txt\": {\"source\": [\"Wire\"], \"published\": null}} {}");
    Ingested ingested = read("");
    assertThat(ingested.articles().get(0).source()).isEqualTo("a");
    assertThat(ingested.articles().get(0).notices())
        .extracting(notice -> local(notice.toString()))
        .containsExactly(
            "sources.json:1: key \"source\" holds a list or an object and is ignored; expected text");
    assertThat(problems(ingested))
        .containsExactly(
            "NOTICE sources.json:1: what follows the first object is ignored; expected one object");
  }

  @Test
  void goes_on_without_metadata_that_is_broken() {
    write("a.txt", TEXT);
    write("b/a.txt", TEXT);
    write("c/a.txt", TEXT);
    write("sources.json", "{\"a.txt\":\n {\"source\": }}");
    write("b/sources.yaml", "a.txt: {source: Wire\nb: c: d");
    write("c/sources.json", "[]");
    Ingested ingested = read("");
    assertThat(ingested.articles()).extracting(Article::source).containsOnly("a");
    assertThat(problems(ingested))
        .satisfiesExactly(
            first ->
                assertThat(first).startsWith("NOTICE b/sources.yaml:2: is broken and ignored ("),
            second -> assertThat(second).startsWith("NOTICE c/sources.json:1: holds no object"),
            third ->
                assertThat(third).startsWith("NOTICE sources.json:2: is broken and ignored ("));
  }

  @Test
  void passes_archives_over_and_what_a_browser_saves_with_a_page() {
    write("a.txt", TEXT);
    write("b.zip", "PK");
    write("c.tar.gz", "x");
    write("d.html", TEXT);
    write("d_files/e.txt", TEXT);
    write("f_files/g.txt", TEXT);
    assertThat(paths(read(""))).containsExactly("a.txt", "f_files/g.txt");
    assertThat(problems(read("")))
        .contains(
            "NOTICE b.zip: is passed over, as archives such as .zip are not unpacked; expected"
                + " files ending in .txt, .md"
                + OR_GZIPPED,
            "NOTICE c.tar.gz: is passed over, as archives such as .tar.gz are not unpacked; expected"
                + " files ending in .txt, .md"
                + OR_GZIPPED);
    assertThat(problems(read("b.zip")))
        .containsExactly(
            "FAILURE b.zip: is an archive, which is not unpacked; expected the folder of its files");
  }

  @Test
  void fails_at_a_file_without_an_article_only_where_it_is_named() {
    Ingest all = new Ingest(() -> new ByteArrayInputStream(new byte[0]));
    write("a.txt", TEXT);
    write("package.json", "{\"name\": \"left-pad\"}");
    String holds = "holds no article; " + JsonReader.EXPECTED;
    Ingested found = all.readAll(List.of(folder.toString()));
    assertThat(problems(found))
        .containsExactly("NOTICE package.json: is passed over, as it " + holds);
    Ingested named = all.readAll(List.of(folder.resolve("package.json").toString()));
    assertThat(problems(named)).containsExactly("FAILURE package.json: " + holds);
  }

  @Test
  void lets_the_folder_stand_over_what_a_page_says_of_itself() {
    Ingest all = new Ingest(() -> new ByteArrayInputStream(new byte[0]));
    write(
        "a.html",
        "<html><head><meta property='og:site_name' content='Site'>"
            + "<meta name=author content='Jo Lima'></head><body><p>"
            + TEXT
            + " It was a long day.</p>");
    write("sources.json", "{\"a.html\": {\"source\": \"Wire\"}}");
    Article article = all.readAll(List.of(folder.toString())).articles().get(0);
    assertThat(article.source()).isEqualTo("Wire");
    assertThat(article.metadata().byline()).contains("Jo Lima");
  }
}
