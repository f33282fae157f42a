package twosource.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import twosource.text.Article;
import twosource.text.Metadata;
import twosource.text.Notice;

/** Reads files that exist in memory only, by their names. */
final class ReaderFixture {

  static final String TEXT =
      "Ito met Roy in Lima on Tuesday, and the talks went on for two hours, officials said.";

  private ReaderFixture() {}

  /** Holds what a file came to; the last of the problems is why it could not be read at all. */
  record Read(List<Article> articles, List<String> problems) {

    Article only() {
      return articles.get(0);
    }

    List<String> paths() {
      return articles.stream().map(Article::path).toList();
    }

    List<String> notices() {
      return only().notices().stream().map(Notice::toString).toList();
    }
  }

  static Read read(String name, String text) {
    return read(name, text.getBytes(UTF_8));
  }

  static Read read(String name, byte[] bytes) {
    ArticleFile file =
        new ArticleFile(
            name, false, () -> new ByteArrayInputStream(bytes), Metadata.NONE, List.of());
    List<String> problems = new ArrayList<>();
    try {
      List<Article> articles =
          new Ingest(() -> new ByteArrayInputStream(bytes))
              .read(file, problem -> problems.add(problem.gravity() + " " + problem));
      return new Read(articles, problems);
    } catch (UnreadableArticleException e) {
      Problem problem = Ingest.unread(file, e);
      return new Read(
          List.of(),
          Stream.concat(problems.stream(), Stream.of(problem.gravity() + " " + problem)).toList());
    }
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
