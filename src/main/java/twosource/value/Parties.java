package twosource.value;

import java.util.List;
import java.util.stream.Collectors;

/** Holds one party or a list of them, in the order of the text. */
public record Parties(List<Party> members) implements Value {

  public Parties {
    members = List.copyOf(members);
  }

  @Override
  public String print() {
    return members.stream().map(Party::name).collect(Collectors.joining("; "));
  }
}
