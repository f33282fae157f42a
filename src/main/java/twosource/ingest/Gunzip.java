package twosource.ingest;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Opens the bytes that are compressed in a gzip file, and stops where they are broken or expand out
 * of all proportion.
 */
final class Gunzip extends FilterInputStream {

  /** Text shrinks to a fifth, and no list of articles to less than a fiftieth. */
  private static final int MOST_EXPANSION = 200;

  private static final long ALWAYS_ALLOWED = 1_000_000;

  private final Counter compressed;
  private long expanded;

  private Gunzip(InputStream stream, Counter compressed) {
    super(stream);
    this.compressed = compressed;
  }

  /** Counts the bytes that are taken from a file. */
  private static final class Counter extends FilterInputStream {
    private long count;

    Counter(InputStream stream) {
      super(stream);
    }

    @Override
    public int read() throws IOException {
      int next = super.read();
      count += next < 0 ? 0 : 1;
      return next;
    }

    @Override
    public int read(byte[] bytes, int from, int most) throws IOException {
      int read = super.read(bytes, from, most);
      count += Math.max(0, read);
      return read;
    }
  }

  /** Returns the content that is compressed in another. */
  static Content of(Content compressed) {
    return () -> open(compressed.open());
  }

  private static InputStream open(InputStream stream) throws IOException {
    Counter counter = new Counter(stream);
    try {
      return new Gunzip(new GZIPInputStream(counter), counter);
    } catch (IOException e) {
      stream.close();
      throw bad(e);
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int most) throws IOException {
    int read;
    try {
      read = super.read(bytes, from, most);
    } catch (IOException e) {
      throw bad(e);
    }
    expanded += Math.max(0, read);
    if (expanded > ALWAYS_ALLOWED && expanded > compressed.count * MOST_EXPANSION) {
      throw new BadContentException(
          "expands to more than "
              + MOST_EXPANSION
              + " times its size and is not read on; expected compressed text");
    }
    return read;
  }

  private static IOException bad(IOException reason) {
    if (reason instanceof EOFException) {
      return new BadContentException("ends in the midst of its gzip data; expected a whole file");
    }
    return reason instanceof ZipException
        ? new BadContentException("holds broken gzip data; expected what gzip writes")
        : reason;
  }
}
