package twosource.ingest;

import java.nio.file.Path;

/** Writes paths for people, alike on every system. */
final class PathNames {

  private PathNames() {}

  /** Returns the path with {@code /} between folders; the current folder alone is {@code .}. */
  static String display(Path path) {
    String normal = path.normalize().toString();
    if (normal.isEmpty()) {
      return ".";
    }
    return path.getFileSystem().getSeparator().equals("/")
        ? normal
        : normal.replace(path.getFileSystem().getSeparator(), "/");
  }

  /** Returns the last part of the path; empty for a root. */
  static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }
}
