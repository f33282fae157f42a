package twosource.cli.config;

import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;

/** Knows which files are no articles, by patterns that are relative to a folder. */
public final class IgnoredPaths {

  private final Path folder;
  private final List<PathMatcher> matchers = new ArrayList<>();

  /**
   * Makes the patterns of a configuration: {@code *} is within a folder, {@code **} through all.
   */
  public IgnoredPaths(Config config) {
    this.folder = config.folder().toAbsolutePath().normalize();
    for (String pattern : config.ignore()) {
      add(pattern);
      if (pattern.startsWith("**/")) {
        // Else only files in a folder below would be meant.
        add(pattern.substring("**/".length()));
      }
    }
  }

  private void add(String pattern) {
    matchers.add(FileSystems.getDefault().getPathMatcher("glob:" + pattern));
  }

  /** Tells whether a file is to be passed over, by its path as the user would name it. */
  public boolean contains(String path) {
    try {
      Path file = Path.of(path).toAbsolutePath().normalize();
      return file.startsWith(folder)
          && matchers.stream().anyMatch(matcher -> matcher.matches(folder.relativize(file)));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
