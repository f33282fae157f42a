package twosource.ingest;

import java.io.IOException;
import java.io.InputStream;

/** Opens the bytes of a file, an entry of an archive, or standard input. */
@FunctionalInterface
public interface Content {

  /** Returns the bytes from the first on; whoever calls closes the stream. */
  InputStream open() throws IOException;

  /**
   * Returns all bytes, and refuses content that is too large before the rest of it is read.
   *
   * @param most how many bytes are read at most
   */
  default byte[] bytes(int most) throws UnreadableArticleException {
    byte[] bytes;
    try (InputStream stream = open()) {
      bytes = stream.readNBytes(most + 1);
    } catch (IOException e) {
      throw unreadable(e);
    }
    if (bytes.length > most) {
      throw new UnreadableArticleException(
          "is larger than " + most + " bytes; expected one article, not an archive");
    }
    return bytes;
  }

  /** Says of what could not be read why. */
  static UnreadableArticleException unreadable(IOException reason) {
    return new UnreadableArticleException(
        reason instanceof BadContentException
            ? String.valueOf(reason.getMessage())
            : "cannot be read ("
                + reason.getClass().getSimpleName()
                + "); expected a file that opens");
  }
}
