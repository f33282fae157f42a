package twosource.eval;

import twosource.text.Notice;

/** Tells why a gold file cannot be used: {@code file:line: what was expected, what was found}. */
public final class GoldException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  GoldException(String file, int line, String message) {
    super(new Notice(file + ":" + line, message).toString());
  }

  GoldException(String file, String message) {
    super(new Notice(file, message).toString());
  }
}
