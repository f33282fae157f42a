package twosource.report;

import twosource.text.Position;

/**
 * Says where words stand in a file.
 *
 * @param path as the user would name the file
 * @param start of the first character
 * @param end behind the last character
 */
public record Location(String path, Position start, Position end) {

  /** Returns {@code path:line:column}. */
  @Override
  public String toString() {
    return path + ":" + start;
  }
}
