package twosource.value;

/** Holds an office or post that somebody holds. */
public record Office(String title) implements Value {

  @Override
  public String print() {
    return title;
  }
}
