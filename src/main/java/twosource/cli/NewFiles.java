package twosource.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import twosource.ingest.ArticleFile;
import twosource.ingest.Ingest;

/**
 * Knows which files of articles are new, by whatever path they are reached.
 *
 * @param names of the files as a user would name them
 * @param files their real paths; {@code -} stands for itself
 */
record NewFiles(List<String> names, Set<String> files) {

  NewFiles {
    names = List.copyOf(names);
    files = Set.copyOf(files);
  }

  /** Returns the files of articles under the paths. */
  static NewFiles under(List<String> paths) {
    return of(new Ingest().find(paths).files().stream().map(ArticleFile::path).toList());
  }

  /**
   * Returns the files of articles under the paths that git knows to be new or changed.
   *
   * @throws CommandException where git cannot tell
   */
  static NewFiles changedSince(String reference, List<String> paths) {
    Set<String> changed = of(new GitChanges(paths).since(reference)).files();
    return of(
        new Ingest()
            .find(paths).files().stream()
                .map(ArticleFile::path)
                .filter(path -> changed.contains(real(path)))
                .toList());
  }

  private static NewFiles of(List<String> names) {
    Set<String> files = new HashSet<>();
    names.forEach(name -> files.add(real(name)));
    return new NewFiles(names, files);
  }

  boolean isEmpty() {
    return files.isEmpty();
  }

  boolean contains(ArticleFile file) {
    return files.contains(real(file.path()));
  }

  private static String real(String path) {
    if (path.equals(ArticleFile.STANDARD_INPUT)) {
      return path;
    }
    try {
      return Path.of(path).toRealPath().toString();
    } catch (IOException e) {
      // Reading it will tell what is wrong with it.
      return Path.of(path).toAbsolutePath().normalize().toString();
    }
  }
}
