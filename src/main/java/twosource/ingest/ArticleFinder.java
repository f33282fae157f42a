package twosource.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import twosource.text.Metadata;
import twosource.text.Notice;

/** Walks the paths of one call; used once. */
final class ArticleFinder {

  private final Predicate<String> isArticle;
  private final String expected;
  private final Content standardInput;

  private final TreeMap<String, Candidate> candidates = new TreeMap<>(CodePointOrder.INSTANCE);
  private final List<Problem> problems = new ArrayList<>();
  private boolean standardInputNamed;

  /** Holds a file that a path led to. */
  private record Candidate(Path file, boolean named) {}

  /**
   * Prepares a walk.
   *
   * @param isArticle whether a file of that name is read
   * @param expected says in a notice which names would be
   */
  ArticleFinder(Predicate<String> isArticle, String expected, Content standardInput) {
    this.isArticle = isArticle;
    this.expected = expected;
    this.standardInput = standardInput;
  }

  Found find(List<String> paths) {
    paths.forEach(this::look);
    List<ArticleFile> files = new ArrayList<>();
    if (standardInputNamed) {
      String path = ArticleFile.STANDARD_INPUT;
      files.add(new ArticleFile(path, true, standardInput, Metadata.NONE, List.of()));
    }
    FolderMetadata metadata = new FolderMetadata(notice -> tell(Gravity.NOTICE, notice));
    Set<Path> seen = new HashSet<>();
    candidates.forEach(
        (path, candidate) -> {
          if (seen.add(real(candidate.file()))) {
            files.add(file(path, candidate, metadata));
          }
        });
    files.sort(Comparator.comparing(ArticleFile::path, CodePointOrder.INSTANCE));
    return new Found(files, ordered(problems));
  }

  static List<Problem> ordered(List<Problem> problems) {
    Comparator<Problem> byPlace =
        Comparator.comparing(problem -> problem.notice().where(), CodePointOrder.INSTANCE);
    return problems.stream().distinct().sorted(byPlace).toList();
  }

  private void look(String given) {
    if (given.equals(ArticleFile.STANDARD_INPUT)) {
      standardInputNamed = true;
      return;
    }
    if (given.isBlank()) {
      // An empty path would mean the current folder, which an unset variable never means.
      fail("\"\"", "is an empty path; expected a file or a folder of articles");
      return;
    }
    try {
      Path path = Path.of(given);
      if (Files.isDirectory(path)) {
        walk(path);
      } else if (!Files.exists(path)) {
        fail(given, "does not exist; expected a file or a folder of articles");
      } else if (!isArticle.test(PathNames.name(path))) {
        String archive = "is an archive, which is not unpacked; expected the folder of its files";
        boolean isArchive = PassedOver.isArchive(PathNames.name(path));
        fail(given, isArchive ? archive : "is of no form that is read; " + expected);
      } else {
        candidates.put(PathNames.display(path), new Candidate(path, true));
      }
    } catch (InvalidPathException e) {
      fail(given.replace('\0', '?'), "is no path; expected a file or a folder of articles");
    }
  }

  private void walk(Path folder) {
    FolderVisitor visitor = new FolderVisitor(folder, isArticle);
    try {
      Files.walkFileTree(
          folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
    } catch (IOException e) {
      throw new UncheckedIOException("the visitor throws nothing", e);
    }
    for (Path file : visitor.articles) {
      candidates.putIfAbsent(PathNames.display(file), new Candidate(file, false));
    }
    problems.addAll(visitor.problems);
    visitor.passedOver.tell(expected, notice -> tell(Gravity.NOTICE, notice));
    if (visitor.articles.isEmpty()) {
      fail(PathNames.display(folder), "holds no article; " + expected);
    }
  }

  private static ArticleFile file(String path, Candidate candidate, FolderMetadata metadata) {
    List<Notice> notices = new ArrayList<>();
    Metadata known = metadata.of(candidate.file(), notices::add);
    Content content = () -> Files.newInputStream(candidate.file());
    return new ArticleFile(path, candidate.named(), content, known, notices);
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      // Reading it will tell what is wrong with it.
      return file.toAbsolutePath();
    }
  }

  private void fail(String path, String message) {
    tell(Gravity.FAILURE, new Notice(path, message));
  }

  private void tell(Gravity gravity, Notice notice) {
    problems.add(new Problem(gravity, notice));
  }
}
