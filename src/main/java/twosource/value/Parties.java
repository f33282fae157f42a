package twosource.value;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Holds one party or a list of them, in the order of the text.
 *
 * @param closed whether the list names all of them; {@code including A, A and others} do not
 */
public record Parties(List<Party> members, boolean closed) implements Value {

  public Parties {
    members = List.copyOf(members);
    if (members.isEmpty()) {
      throw new IllegalArgumentException("a list of no parties");
    }
  }

  /** Returns a closed list. */
  public static Parties of(Party... members) {
    return new Parties(List.of(members), true);
  }

  /**
   * Relates two lists as sets of people.
   *
   * <p>Members that are the same or possibly the same are counted as one person; a group contains
   * the persons who may be in it, and equals them where its count is theirs. An open list contains
   * the closed one of the same members; two open lists are never apart, since both can be
   * completed.
   */
  public Relation relationTo(Parties other) {
    // What covers what may hang on who is matched first: one order makes the answer symmetric.
    return toString().compareTo(other.toString()) <= 0
        ? new PartyMatching(members, other.members).relation(closed, other.closed)
        : new PartyMatching(other.members, members).relation(other.closed, closed).inverse();
  }

  @Override
  public String print() {
    String list = members.stream().map(Party::print).collect(Collectors.joining("; "));
    return closed ? list : list + "; ...";
  }
}
