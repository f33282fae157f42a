package twosource.ingest;

import java.io.IOException;

/** Tells why bytes are not read on, completing the sentence "the file …". */
final class BadContentException extends IOException {

  private static final long serialVersionUID = 1L;

  BadContentException(String message) {
    super(message);
  }
}
