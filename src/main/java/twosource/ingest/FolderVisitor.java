package twosource.ingest;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import twosource.text.Notice;

/**
 * Collects the files below a folder that may be articles; hidden files and folders are left out,
 * and what a browser saved with a page.
 */
final class FolderVisitor extends SimpleFileVisitor<Path> {

  private static final String SAVED_WITH_PAGE = "_files";

  final List<Path> articles = new ArrayList<>();
  final List<Problem> problems = new ArrayList<>();
  final PassedOver passedOver = new PassedOver();

  private final Path root;
  private final Predicate<String> isArticle;

  FolderVisitor(Path root, Predicate<String> isArticle) {
    this.root = root;
    this.isArticle = isArticle;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    return folder.equals(root) || !(isHidden(folder) || isPartOfPage(folder))
        ? FileVisitResult.CONTINUE
        : FileVisitResult.SKIP_SUBTREE;
  }

  /** A browser saves what a page shows beside {@code a.html} in the folder {@code a_files}. */
  private static boolean isPartOfPage(Path folder) {
    String name = PathNames.name(folder);
    if (!name.endsWith(SAVED_WITH_PAGE)) {
      return false;
    }
    String page = name.substring(0, name.length() - SAVED_WITH_PAGE.length());
    return Files.exists(folder.resolveSibling(page + ".html"))
        || Files.exists(folder.resolveSibling(page + ".htm"));
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    String name = PathNames.name(file);
    if (isHidden(file) || PassedOver.isObvious(name)) {
      return FileVisitResult.CONTINUE;
    }
    if (!isArticle.test(name)) {
      passedOver.add(PathNames.display(file), name);
    } else if (attributes.isRegularFile()) {
      articles.add(file);
    } else {
      // Opening a pipe or a socket could wait for ever.
      refuse(file, "is no regular file or leads nowhere; expected a file that opens");
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException reason) {
    if (reason instanceof FileSystemLoopException) {
      Notice notice =
          new Notice(
              PathNames.display(file),
              "links to a folder above it and is passed over; expected folders without circles");
      problems.add(new Problem(Gravity.NOTICE, notice));
    } else if (file.equals(root) || !isHidden(file)) {
      refuse(file, "cannot be opened; expected a file or folder that may be read");
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException reason) {
    if (reason != null) {
      refuse(folder, "cannot be listed to its end; expected a folder that may be read");
    }
    return FileVisitResult.CONTINUE;
  }

  private void refuse(Path file, String message) {
    problems.add(new Problem(Gravity.REFUSED, new Notice(PathNames.display(file), message)));
  }

  private static boolean isHidden(Path file) {
    return PathNames.name(file).startsWith(".");
  }
}
