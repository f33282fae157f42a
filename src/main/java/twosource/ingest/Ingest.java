package twosource.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import twosource.text.Article;
import twosource.text.Notice;

/**
 * Reads articles from paths.
 *
 * <p>{@link #find} and {@link #read} serve a caller that takes one article at a time; {@link
 * #readAll} holds all of them in memory. What comes out does not depend on the order of the paths
 * nor on the file system. Reading may go on in several threads at once.
 *
 * <pre>{@code
 * Ingested ingested = new Ingest().readAll(List.of("stories/", "late/a.txt"));
 * }</pre>
 */
public final class Ingest {

  private final List<ArticleReader> readers;
  private final Content standardInput;

  /** Reads all forms that are known here, and standard input where {@code -} is a path. */
  public Ingest() {
    this(List.of(new PlainTextReader()), () -> System.in);
  }

  /**
   * Reads with these readers only.
   *
   * @param readers the first whose endings fit reads a file; the first of all, standard input
   */
  public Ingest(List<ArticleReader> readers, Content standardInput) {
    this.readers = List.copyOf(readers);
    this.standardInput = standardInput;
  }

  /**
   * Returns the files that the paths lead to, without reading them.
   *
   * <p>A path is a file, a folder, which is walked to its ends, or {@code -}. A file that several
   * paths lead to is found once.
   */
  public Found find(List<String> paths) {
    return new ArticleFinder(name -> reader(name).isPresent(), expected(), standardInput)
        .find(paths);
  }

  /**
   * Returns the articles of a file.
   *
   * @throws UnreadableArticleException where it holds none that can be read
   */
  public List<Article> read(ArticleFile file) throws UnreadableArticleException {
    Optional<ArticleReader> reader =
        file.path().equals(ArticleFile.STANDARD_INPUT)
            ? readers.stream().findFirst()
            : reader(file.name());
    if (reader.isEmpty()) {
      throw new UnreadableArticleException("is of no form that is read; " + expected());
    }
    return reader.get().read(file);
  }

  /** Returns the articles of all files that the paths lead to; one bad file stops no other. */
  public Ingested readAll(List<String> paths) {
    Found found = find(paths);
    List<Article> articles = new ArrayList<>();
    List<Problem> problems = new ArrayList<>(found.problems());
    for (ArticleFile file : found.files()) {
      try {
        articles.addAll(read(file));
      } catch (UnreadableArticleException e) {
        problems.add(unread(file, e));
      }
    }
    return new Ingested(articles, ArticleFinder.ordered(problems));
  }

  /** Returns the problem that a file which cannot be read is. */
  public static Problem unread(ArticleFile file, UnreadableArticleException reason) {
    Notice notice = reason.notice(file.path());
    return new Problem(file.named() ? Gravity.FAILURE : Gravity.REFUSED, notice);
  }

  private Optional<ArticleReader> reader(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return readers.stream()
        .filter(reader -> reader.endings().stream().anyMatch(name::endsWith))
        .findFirst();
  }

  private String expected() {
    return readers.stream()
        .flatMap(reader -> reader.endings().stream())
        .collect(Collectors.joining(", ", "expected files ending in ", ""));
  }
}
