package twosource.value;

/** Holds words as somebody is said to have spoken or written them. */
public record Wording(String text) implements Value {

  @Override
  public String print() {
    return text;
  }
}
