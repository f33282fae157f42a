package twosource.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CancellationException;

/** Writes a file so that none that is only half written ever bears its name. */
record OutputFile(Path file) {

  /** Writes a whole file. */
  interface Content {
    void write(Writer out) throws IOException;
  }

  /**
   * Writes the file beside its place, whose folder is made where it is missing, and moves it there
   * when it is whole.
   *
   * @throws CommandException where it cannot be written
   */
  void write(Content content) {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      if (file.getParent() != null) {
        Files.createDirectories(file.getParent());
      }
      // Whoever interrupts the program while it writes must not find the part either.
      part.toFile().deleteOnExit();
      try (Writer out = Files.newBufferedWriter(part, UTF_8)) {
        content.write(out);
      }
      if (Thread.currentThread().isInterrupted()) {
        delete(part);
        throw new CancellationException("interrupted");
      }
      move(part);
    } catch (IOException e) {
      delete(part);
      throw new CommandException(
          "the output cannot be written",
          file.toString().replace('\\', '/') + ": cannot be written (" + reason(e) + ")",
          "name a file in a folder that may be written to, on a disk that has room");
    }
  }

  private static String reason(IOException e) {
    return e.getClass().getSimpleName();
  }

  private void move(Path part) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void delete(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      // It goes when the program ends; the error that is told says enough.
      part.toFile().deleteOnExit();
    }
  }
}
