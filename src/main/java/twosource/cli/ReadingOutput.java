package twosource.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import twosource.Reading;

/** Writes what was read of each article at once, and tells of those that failed. */
final class ReadingOutput {

  private final Console console;
  private int failures;

  ReadingOutput(Console console) {
    this.console = console;
  }

  /** Writes the lines of one article. */
  interface Lines<T> {
    void write(T result) throws IOException;
  }

  <T> void write(Reading<T> reading, Lines<T> lines) {
    reading.failure().ifPresent(console::tell);
    failures += reading.failure().isPresent() ? 1 : 0;
    reading
        .result()
        .ifPresent(
            result -> {
              try {
                lines.write(result);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    console.flush();
  }

  /** Returns how many articles had to be left out so far. */
  int failures() {
    return failures;
  }
}
