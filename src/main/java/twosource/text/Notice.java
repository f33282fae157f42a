package twosource.text;

/**
 * Tells a user of something that was not as expected, and what was done about it.
 *
 * @param where the path, with {@code :line} where a line is meant
 */
public record Notice(String where, String message) {

  @Override
  public String toString() {
    return where + ": " + message;
  }
}
