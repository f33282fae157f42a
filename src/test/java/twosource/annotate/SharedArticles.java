package twosource.annotate;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import twosource.text.Article;
import twosource.text.Metadata;
import twosource.text.Region;
import twosource.text.RegionKind;
import twosource.text.Span;

/** Finds the articles that lie beside a checkout of the project, where they are there. */
public final class SharedArticles {

  private SharedArticles() {}

  /** Returns a file or folder beside the project; the test is skipped where there is none. */
  public static Path path(String name) {
    Path path = Path.of(System.getProperty("twosource.shared", "../shared"), name);
    assumeTrue(Files.exists(path), () -> "skipped, for there is no " + path);
    return path;
  }

  /** Returns the text files under a folder, in the order of their paths. */
  public static List<Path> texts(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a file as an article of nothing but body. */
  public static Article article(Path file) {
    try {
      return article(file.getFileName().toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Article article(String path, String text) {
    Region body = new Region(RegionKind.BODY, new Span(0, text.length()));
    return new Article(path, path, text, Metadata.NONE, Optional.empty(), List.of(body), List.of());
  }
}
