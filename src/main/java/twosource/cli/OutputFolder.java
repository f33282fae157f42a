package twosource.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import twosource.report.html.SiteFile;

/** Holds the folder that a command writes to; no half-written file ever bears a file's name. */
record OutputFolder(Path folder) {

  /** Writes a whole file. */
  interface Content {
    void write(Writer out) throws IOException;
  }

  /**
   * Makes the folder where it is missing.
   *
   * @throws CommandException where it cannot be made or written to
   */
  static OutputFolder made(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (FileAlreadyExistsException e) {
      throw unwritable(folder, "is a file; expected a folder");
    } catch (IOException e) {
      throw unwritable(folder, "cannot be made (" + e.getClass().getSimpleName() + ")");
    }
    if (!Files.isWritable(folder)) {
      throw unwritable(folder, "may not be written to");
    }
    return new OutputFolder(folder);
  }

  /** Writes a file beside its place and moves it there when it is whole. */
  void write(String name, Content content) {
    Path part = folder.resolve(name + ".part");
    try {
      try (Writer out = Files.newBufferedWriter(part, UTF_8)) {
        content.write(out);
      }
      move(part, folder.resolve(name));
    } catch (IOException e) {
      delete(part);
      throw unwritable(
          folder.resolve(name), "cannot be written (" + e.getClass().getSimpleName() + ")");
    }
  }

  /**
   * Writes files that belong together, beside their places, and moves them there when all are
   * whole; removes what an earlier call has written here and this one does not.
   *
   * @param files in the order in which they appear
   */
  void writeAll(List<SiteFile> files) {
    try {
      new FolderUpdate(folder).write(files);
    } catch (IOException e) {
      throw unwritable(folder, "cannot be written (" + e.getClass().getSimpleName() + ")");
    }
  }

  static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void delete(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      // What could not be written cannot always be deleted; the error that is told already says so.
      part.toFile().deleteOnExit();
    }
  }

  private static CommandException unwritable(Path path, String cause) {
    return new CommandException(
        "the report cannot be written",
        path.toString().replace('\\', '/') + ": " + cause,
        "name a folder that may be written to with --out, on a disk that has room");
  }
}
