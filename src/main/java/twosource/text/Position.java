package twosource.text;

/** Says where an offset is for a person: both numbers count from 1, columns in UTF-16 units. */
public record Position(int line, int column) {

  @Override
  public String toString() {
    return line + ":" + column;
  }
}
