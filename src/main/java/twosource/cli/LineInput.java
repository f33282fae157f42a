package twosource.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import twosource.ingest.ArticleFile;
import twosource.ingest.Gravity;
import twosource.ingest.Problem;
import twosource.ingest.TextLine;
import twosource.ingest.TextLines;
import twosource.text.Article;

/** Reads the texts of a file that holds one a line, and tells of all that is amiss. */
final class LineInput implements Iterator<Article>, Closeable {

  private final Console console;
  private final String file;
  private final InputStream stream;
  private final Iterator<TextLine> texts;

  /** The ids of the texts that are being read, which come back in this order. */
  private final Queue<String> ids = new ArrayDeque<>();

  private int failures;

  /**
   * Opens a file, or standard input.
   *
   * @throws CommandException where it cannot be opened
   */
  LineInput(Console console, String file) {
    this.console = console;
    this.file = file;
    this.stream = open(console, file);
    this.texts = new TextLines(file, stream, this::tell);
  }

  private static InputStream open(Console console, String file) {
    if (file.equals(ArticleFile.STANDARD_INPUT)) {
      return console.in();
    }
    try {
      Path path = Path.of(file);
      if (Files.isDirectory(path)) {
        throw unreadable(file, "is a folder");
      }
      return Files.newInputStream(path);
    } catch (IOException | InvalidPathException e) {
      throw unreadable(file, "cannot be opened (" + e.getClass().getSimpleName() + ")");
    }
  }

  private static CommandException unreadable(String file, String what) {
    return new CommandException(
        "the lines cannot be read",
        file + ": " + what + "; expected a file with one {\"id\": 7, \"text\": \"…\"} a line",
        "name the file with --lines, or - for standard input");
  }

  private void tell(Problem problem) {
    console.tell(problem.notice());
    failures += problem.gravity() == Gravity.NOTICE ? 0 : 1;
  }

  @Override
  public boolean hasNext() {
    return texts.hasNext();
  }

  @Override
  public Article next() {
    TextLine text = texts.next();
    ids.add(text.id());
    return text.article();
  }

  /** Returns the id of the first text handed out whose id was not yet asked for. */
  String nextId() {
    return ids.remove();
  }

  /**
   * Returns the exit status of a command that has come to its end.
   *
   * @param faults how many texts were read and had to be left out all the same
   */
  int status(int faults) {
    if (failures + faults == 0) {
      return ExitStatus.FINE;
    }
    console.tell(
        new CommandException(
            "not everything could be read",
            failures + faults + " of the lines, named above, had to be left out",
            "mend them or leave them out; all others were read"));
    return ExitStatus.FAILURE;
  }

  @Override
  public void close() {
    try {
      stream.close();
    } catch (IOException e) {
      throw unreadable(file, "cannot be closed");
    }
  }
}
