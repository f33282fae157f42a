package twosource.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import twosource.Twosource;
import twosource.compare.Check;
import twosource.ingest.ArticleFile;
import twosource.ingest.PlainTextReader;
import twosource.ingest.UnreadableArticleException;
import twosource.rule.RuleLoader;
import twosource.text.Article;
import twosource.text.Metadata;

/** Holds the files of a site by their paths. */
record Pages(Map<String, String> files) {

  static final String SCRIPT = "<script>document.title='taken'</script>";
  static final String BROKEN_OUT = "\"><img src=x onerror=\"document.title='taken'\">";

  static Pages of(Check check) {
    Map<String, String> files = new TreeMap<>();
    for (SiteFile file : new Site(check, "1.2.3").files()) {
      StringWriter out = new StringWriter();
      try {
        file.content().write(out);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      files.put(file.path(), out.toString());
    }
    return new Pages(files);
  }

  static Pages of(Article... articles) {
    return of(new Twosource(RuleLoader.builtIn(), 2).checkAsOneStory(List.of(articles)));
  }

  static Article article(String path, Metadata metadata, String text) {
    ArticleFile file =
        new ArticleFile(
            path, true, () -> new ByteArrayInputStream(text.getBytes(UTF_8)), metadata, List.of());
    try {
      return new PlainTextReader().read(file, problem -> {}).get(0);
    } catch (UnreadableArticleException e) {
      throw new AssertionError(e);
    }
  }

  static Article article(String path, String source, String text) {
    return article(path, metadata(source, Optional.empty()), text);
  }

  private static Metadata metadata(String source, Optional<String> url) {
    return new Metadata(
        Optional.of(source),
        Optional.of(java.time.LocalDate.of(2024, 5, 15)),
        Optional.empty(),
        url,
        Optional.empty());
  }

  /** Returns a site of two articles that try to be more than text, wherever a text may stand. */
  static Pages hostile() {
    Metadata metadata =
        new Metadata(
            Optional.of("Wire" + BROKEN_OUT),
            Optional.of(java.time.LocalDate.of(2024, 5, 15)),
            Optional.of(SCRIPT),
            Optional.of("javascript:document.title='taken'"),
            Optional.of(SCRIPT));
    String opening = "Harbour strike " + SCRIPT + "\n\nJo Ito met Ann Roy in Lima on Monday. ";
    return of(
        article(
            "a" + BROKEN_OUT.replace("/", "") + ".txt",
            metadata,
            opening
                + "Jo Ito talked with Ann Roy for two hours. \"We found "
                + SCRIPT
                + " a way that all of us can go,\" Jo Ito said. </p></main><h1>Ours</h1>"),
        article(
            "b.txt",
            metadata(
                "Mail</title>" + SCRIPT, Optional.of(" javascript:alert(1)//https://x.example")),
            opening
                + "Jo Ito talked with Ann Roy for 40 minutes. \"We found "
                + SCRIPT
                + " a road that all of us can go,\" Jo Ito said."));
  }

  String page(String path) {
    return files.getOrDefault(path, "");
  }

  String index() {
    return page("index.html");
  }

  /** Returns the page of the only story. */
  String story() {
    return only("stories/");
  }

  String article(String name) {
    return only("articles/" + name);
  }

  private String only(String start) {
    return files.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(start))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow();
  }

  /** Writes all files into a folder. */
  void writeTo(Path folder) {
    files.forEach(
        (path, text) -> {
          try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
