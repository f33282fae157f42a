package twosource.ingest;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/**
 * Holds standard input, which no name tells the form of.
 *
 * @param head the beginning of the text, without white space before it
 */
record Sniffed(Content content, String head) {

  /** Bounds what is kept in memory; each form has a bound of its own as well. */
  private static final int MOST_BYTES = 100_000_000;

  private static final int HEAD = 2000;
  private static final int GZIP_FIRST = 0x1F;
  private static final int GZIP_SECOND = 0x8B;

  static Sniffed of(Content stream) throws UnreadableArticleException {
    byte[] bytes = stream.bytes(MOST_BYTES);
    if (bytes.length > 1 && (bytes[0] & 0xFF) == GZIP_FIRST && (bytes[1] & 0xFF) == GZIP_SECOND) {
      bytes = Gunzip.of(content(bytes)).bytes(MOST_BYTES);
    }
    String head =
        new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.UTF_8)
            .replace("\ufeff", "")
            .stripLeading();
    return new Sniffed(content(bytes), head);
  }

  private static Content content(byte[] bytes) {
    return () -> new ByteArrayInputStream(bytes);
  }
}
