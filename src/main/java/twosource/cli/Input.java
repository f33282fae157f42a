package twosource.cli;

import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.Predicate;
import twosource.cli.config.Config;
import twosource.cli.config.IgnoredPaths;
import twosource.ingest.ArticleFile;
import twosource.ingest.Found;
import twosource.ingest.Gravity;
import twosource.ingest.Ingest;
import twosource.ingest.Problem;
import twosource.ingest.UnreadableArticleException;
import twosource.text.Article;

/** Reads the articles that a command is given, one by one, and tells of all that is amiss. */
final class Input implements Iterator<Article> {

  private final Console console;
  private final Ingest ingest;
  private final Iterator<ArticleFile> files;
  private final Queue<Article> read = new ArrayDeque<>();
  private int articles;
  private int failures;

  private final Optional<ZoneId> zone;
  private final Predicate<ArticleFile> isNew;
  private final Set<String> newArticles = new HashSet<>();

  Input(Console console, List<String> paths, Config config) {
    this(console, paths, config, file -> true);
  }

  /** Reads articles and tells those of new files from all others. */
  Input(Console console, List<String> paths, Config config, Predicate<ArticleFile> isNew) {
    this.console = console;
    this.isNew = isNew;
    this.zone = config.zone();
    IgnoredPaths ignored = new IgnoredPaths(config);
    this.ingest = new Ingest(console::in);
    Found found = ingest.find(paths);
    found.problems().forEach(this::tell);
    this.files = found.files().stream().filter(file -> !ignored.contains(file.path())).iterator();
  }

  @Override
  public boolean hasNext() {
    while (read.isEmpty() && files.hasNext()) {
      read(files.next());
    }
    return !read.isEmpty();
  }

  @Override
  public Article next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return read.remove();
  }

  private void read(ArticleFile file) {
    try {
      for (Article article : ingest.read(file, this::tell)) {
        article.notices().stream().filter(notice -> !notice.isAside()).forEach(console::tell);
        articles++;
        if (isNew.test(file)) {
          newArticles.add(article.path());
        }
        read.add(zone.map(article::publishedIn).orElse(article));
      }
    } catch (UnreadableArticleException e) {
      tell(Ingest.unread(file, e));
    }
  }

  private void tell(Problem problem) {
    console.tell(problem.notice());
    if (problem.gravity() != Gravity.NOTICE) {
      failures++;
    }
  }

  /** Returns the paths of those articles read so far that stand in new files. */
  Set<String> newArticles() {
    return Set.copyOf(newArticles);
  }

  /**
   * Refuses to go on without any article.
   *
   * @throws CommandException where the paths led to none that could be read
   */
  void requireSome() {
    if (!hasNext() && articles == 0) {
      throw new CommandException(
          "there is no article to read",
          "none of the paths leads to an article that can be read",
          "name files or folders of articles; see the messages above for what was expected");
    }
  }

  /**
   * Returns the exit status of a command that has come to its end.
   *
   * @param faults how many articles were read and had to be left out all the same
   */
  int status(int faults, boolean findings) {
    if (failures + faults > 0) {
      console.tell(
          new CommandException(
              "not everything could be read",
              failures + faults + " of the files and paths, named above, had to be left out",
              "mend them or leave them out; all others were read"));
      return ExitStatus.FAILURE;
    }
    return findings ? ExitStatus.FINDINGS : ExitStatus.FINE;
  }
}
