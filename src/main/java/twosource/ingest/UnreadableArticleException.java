package twosource.ingest;

import twosource.text.Notice;

/** Says why a file holds no article that can be read, for a user to read. */
public class UnreadableArticleException extends Exception {

  private static final long serialVersionUID = 1L;
  private static final int NO_LINE = 0;

  private final int line;

  public UnreadableArticleException(String message) {
    this(NO_LINE, message);
  }

  /**
   * Names the line as well.
   *
   * @param line from 1
   */
  public UnreadableArticleException(int line, String message) {
    super(message);
    this.line = line;
  }

  /** Returns {@code path[:line]: message} for the file of that path. */
  public final Notice notice(String path) {
    return new Notice(line == NO_LINE ? path : path + ":" + line, String.valueOf(getMessage()));
  }
}
