package twosource.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Opens content of which no more than so many bytes are read, and fails where there are more. */
final class Bounded extends FilterInputStream {

  private final int most;
  private long read;

  private Bounded(InputStream stream, int most) {
    super(stream);
    this.most = most;
  }

  static InputStream of(Content content, int most) throws IOException {
    return new Bounded(content.open(), most);
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    count(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int count = super.read(bytes, from, length);
    count(Math.max(0, count));
    return count;
  }

  private void count(int more) throws IOException {
    read += more;
    if (read > most) {
      throw new BadContentException(
          "is larger than " + most + " bytes; expected its articles in several files");
    }
  }
}
