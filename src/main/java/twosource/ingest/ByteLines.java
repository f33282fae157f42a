package twosource.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads the lines of a stream one by one; whoever calls closes it. */
final class ByteLines {

  private final InputStream stream;
  private final int longest;
  private int number;
  private boolean ended;

  /**
   * Reads from the first line on.
   *
   * @param longest how many bytes of a line are kept; of one that is longer, one byte more
   */
  ByteLines(InputStream stream, int longest) {
    this.stream = stream;
    this.longest = longest;
  }

  /** Returns the next line without its end; empty after the last. */
  Optional<byte[]> next() throws IOException {
    if (ended) {
      return Optional.empty();
    }
    number++;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int next = stream.read();
    while (next >= 0 && next != '\n') {
      if (bytes.size() <= longest) {
        bytes.write(next);
      }
      next = stream.read();
    }
    ended = next < 0;
    return Optional.of(bytes.toByteArray());
  }

  /** Returns the number of the line that was read last, from 1. */
  int number() {
    return number;
  }
}
