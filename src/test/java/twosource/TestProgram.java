package twosource;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import twosource.compare.Check;
import twosource.compare.Finding;
import twosource.eval.Evaluation;
import twosource.eval.Gold;
import twosource.eval.GoldFolder;
import twosource.eval.GoldJudge;
import twosource.eval.GoldPlaces;
import twosource.eval.GoldReader;
import twosource.ingest.ArticleFile;
import twosource.ingest.Ingest;
import twosource.ingest.PlainTextReader;
import twosource.ingest.UnreadableArticleException;
import twosource.report.JsonReport;
import twosource.rule.RuleLoader;
import twosource.text.Article;
import twosource.text.Metadata;

/** Runs the whole program for tests, with models that are loaded once. */
public final class TestProgram {

  public static final Twosource TWOSOURCE = new Twosource(RuleLoader.builtIn(), 2);

  private TestProgram() {}

  /** Returns the articles under paths, as the program reads them. */
  public static List<Article> read(String... paths) {
    return new Ingest().readAll(List.of(paths)).articles();
  }

  /** Makes an article of the text of a file; front matter may name its source and date. */
  public static Article article(String path, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ArticleFile file =
        new ArticleFile(
            path, true, () -> new ByteArrayInputStream(bytes), Metadata.NONE, List.of());
    try {
      return new PlainTextReader().read(file, problem -> {}).get(0);
    } catch (UnreadableArticleException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  /** Makes articles of texts, all published on one Friday: {@code a.txt, b.txt, c.txt}. */
  public static List<Article> articles(String... texts) {
    List<Article> articles = new ArrayList<>();
    for (String text : texts) {
      char name = (char) ('a' + articles.size());
      articles.add(article(name + ".txt", "---\npublished: 2025-03-14\n---\n" + text + "\n"));
    }
    return articles;
  }

  public static Check check(List<Article> articles) {
    return TWOSOURCE.check(articles);
  }

  /** Holds a check of the articles of a gold file against it. */
  static Evaluation judge(Path file) {
    try {
      Gold gold = GoldReader.read(file.toString(), Files.readString(file));
      List<Article> articles = read(GoldFolder.find(gold, Optional.empty()).toArray(String[]::new));
      return GoldJudge.judge(GoldPlaces.settle(gold, articles), check(articles));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the findings on one attribute: {@code meeting.length}. */
  public static List<Finding> findings(Check check, String attribute) {
    return check.findings().stream()
        .filter(finding -> finding.fact().attribute().equals(attribute))
        .toList();
  }

  public static String json(Check check) {
    StringWriter json = new StringWriter();
    try {
      new JsonReport(check, "test").write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return json.toString();
  }

  /** Returns the folders within a folder, ordered by name. */
  static List<Path> folders(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a file or folder beside the project; the test is skipped where there is none. */
  static Path shared(String name) {
    Path path = Path.of(System.getProperty("twosource.shared", "../shared"), name);
    assumeTrue(Files.exists(path), () -> "skipped, for there is no " + path);
    return path;
  }
}
