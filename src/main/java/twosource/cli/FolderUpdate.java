package twosource.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import twosource.report.html.SiteFile;

/**
 * Brings a folder of files up to date at once.
 *
 * <p>All files are first written into a folder beside them; only when all are whole do they take
 * their places. A list of them stays in the folder, by which the next update knows what is its own
 * to remove; everything else in the folder is left alone.
 */
final class FolderUpdate {

  private static final String LIST = ".twosource-files";
  private static final String DRAFTS = ".twosource.part";

  private final Path folder;
  private final Path drafts;

  FolderUpdate(Path folder) {
    this.folder = folder;
    this.drafts = folder.resolve(DRAFTS);
  }

  void write(List<SiteFile> files) throws IOException {
    try {
      clear(drafts);
      for (SiteFile file : files) {
        draft(file.path(), file.content());
      }
      Set<String> paths = new TreeSet<>(files.stream().map(SiteFile::path).toList());
      draft(LIST, out -> out.write(String.join("\n", paths) + "\n"));
      Set<String> stale = new TreeSet<>(written());
      for (SiteFile file : files) {
        take(file.path());
      }
      take(LIST);
      stale.removeAll(paths);
      remove(stale);
    } finally {
      clear(drafts);
    }
  }

  private void draft(String path, SiteFile.Content content) throws IOException {
    Path file = drafts.resolve(path);
    Files.createDirectories(parent(file));
    // Half a surrogate pair, which a text may hold, becomes a question mark and stops nothing.
    try (Writer out =
        new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), UTF_8))) {
      content.write(out);
    }
  }

  private void take(String path) throws IOException {
    Path place = folder.resolve(path);
    Files.createDirectories(parent(place));
    OutputFolder.move(drafts.resolve(path), place);
  }

  /** Returns what the last update has written. */
  private List<String> written() throws IOException {
    try {
      return Files.readAllLines(folder.resolve(LIST), UTF_8);
    } catch (NoSuchFileException e) {
      return List.of();
    }
  }

  private void remove(Set<String> stale) throws IOException {
    for (String path : stale) {
      if (isOwn(path)) {
        Files.deleteIfExists(folder.resolve(path));
      }
    }
  }

  /** Trusts no list blindly: what lies outside of the folder, or behind a link, is none of it. */
  private boolean isOwn(String path) throws IOException {
    try {
      Path file = folder.resolve(path).normalize();
      return file.startsWith(folder.normalize())
          && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          && parent(file).toRealPath().startsWith(folder.toRealPath());
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static Path parent(Path file) {
    Path parent = file.getParent();
    return parent == null ? Path.of("") : parent;
  }

  /** Deletes what an update that was broken off has left, without following links. */
  private static void clear(Path tree) throws IOException {
    if (!Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    List<Path> deepestFirst = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(tree)) {
      paths.sorted(Comparator.reverseOrder()).forEach(deepestFirst::add);
    }
    for (Path path : deepestFirst) {
      Files.deleteIfExists(path);
    }
  }
}
