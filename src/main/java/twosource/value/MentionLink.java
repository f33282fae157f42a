package twosource.value;

/** Points at another mention of the same article by its number there; open until aligned. */
public record MentionLink(int mention) implements Value {

  @Override
  public String print() {
    return "#" + mention;
  }
}
