package twosource.text;

/**
 * Tells a user of something that was not as expected, and what was done about it.
 *
 * @param where the path, with {@code :line} where a line is meant
 * @param isAside whether it only belongs into the report: how a file was read, as it should be
 */
public record Notice(String where, String message, boolean isAside) {

  public Notice(String where, String message) {
    this(where, message, false);
  }

  /** Makes a notice for the report alone. */
  public static Notice aside(String where, String message) {
    return new Notice(where, message, true);
  }

  @Override
  public String toString() {
    return where + ": " + message;
  }
}
