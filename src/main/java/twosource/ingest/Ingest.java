package twosource.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
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
    this(() -> System.in);
  }

  /** Reads all forms that are known here, and this for standard input. */
  public Ingest(Content standardInput) {
    this(
        List.of(
            new PlainTextReader(),
            new HtmlReader(),
            new JsonReader(),
            new JsonLinesReader(),
            new FeedReader()),
        standardInput);
  }

  /**
   * Reads with these readers only.
   *
   * @param readers the first whose endings fit reads a file; the first that recognises it, or else
   *     the first of all, standard input
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
   * @param problems takes what is wrong with single articles of a file that holds several
   * @throws UnreadableArticleException where it holds none that can be read
   */
  public List<Article> read(ArticleFile file, Consumer<Problem> problems)
      throws UnreadableArticleException {
    if (file.path().equals(ArticleFile.STANDARD_INPUT)) {
      Sniffed sniffed = Sniffed.of(file.content());
      return reader(sniffed).read(file.with(sniffed.content()), problems);
    }
    ArticleReader reader =
        reader(file.name())
            .orElseThrow(
                () -> new UnreadableArticleException("is of no form that is read; " + expected()));
    Content content = file.content();
    return reader.read(file.isGzipped() ? file.with(Gunzip.of(content)) : file, problems);
  }

  /** Returns the articles of all files that the paths lead to; one bad file stops no other. */
  public Ingested readAll(List<String> paths) {
    Found found = find(paths);
    List<Article> articles = new ArrayList<>();
    List<Problem> problems = new ArrayList<>(found.problems());
    for (ArticleFile file : found.files()) {
      try {
        articles.addAll(read(file, problems::add));
      } catch (UnreadableArticleException e) {
        problems.add(unread(file, e));
      }
    }
    return new Ingested(articles, ArticleFinder.ordered(problems));
  }

  /** Returns the problem that a file which cannot be read is. */
  public static Problem unread(ArticleFile file, UnreadableArticleException reason) {
    Notice notice = reason.notice(file.path());
    if (file.named()) {
      return new Problem(Gravity.FAILURE, notice);
    }
    return reason instanceof NoArticleException
        ? new Problem(
            Gravity.NOTICE, new Notice(notice.where(), "is passed over, as it " + notice.message()))
        : new Problem(Gravity.REFUSED, notice);
  }

  private ArticleReader reader(Sniffed sniffed) throws UnreadableArticleException {
    String head = sniffed.head();
    return readers.stream()
        .filter(reader -> reader.recognises(head))
        .findFirst()
        .or(() -> readers.stream().findFirst())
        .orElseThrow(() -> new UnreadableArticleException("is of no form that is read"));
  }

  private Optional<ArticleReader> reader(String fileName) {
    String name = ArticleFile.withoutGzip(fileName).toLowerCase(Locale.ROOT);
    return readers.stream()
        .filter(reader -> reader.endings().stream().anyMatch(name::endsWith))
        .findFirst();
  }

  private String expected() {
    return readers.stream()
        .flatMap(reader -> reader.endings().stream())
        .collect(
            Collectors.joining(", ", "expected files ending in ", ", or one of these and .gz"));
  }
}
