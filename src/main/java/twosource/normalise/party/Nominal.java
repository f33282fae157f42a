package twosource.normalise.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import twosource.text.TokenRange;
import twosource.value.DescribedParty;
import twosource.value.NamedParty;
import twosource.value.Party;

/**
 * Holds a noun phrase that means a party, with what it says of that party.
 *
 * @param tokens from the determiner to the last word that belongs to it
 * @param head the name, or the head noun
 * @param bare whether it is a singular noun without determiner, which alone means nobody
 * @param possessor whether it only possesses what follows ({@code Roy's} plan)
 * @param roles what the text calls a named party besides its name
 */
record Nominal(
    TokenRange tokens,
    TokenRange head,
    Party party,
    boolean bare,
    boolean possessor,
    boolean demonym,
    List<Role> roles) {

  /** Holds a description and the tokens that state it. */
  record Role(TokenRange tokens, DescribedParty description, boolean plural) {}

  Nominal {
    roles = List.copyOf(roles);
  }

  static Nominal named(TokenRange tokens, TokenRange head, Party party, List<Role> roles) {
    return new Nominal(tokens, head, party, false, false, false, roles);
  }

  static Nominal described(TokenRange tokens, TokenRange head, Party party, boolean bare) {
    return new Nominal(tokens, head, party, bare, false, false, List.of());
  }

  boolean isNamed() {
    return party instanceof NamedParty;
  }

  Optional<DescribedParty> description() {
    return party instanceof DescribedParty described ? Optional.of(described) : Optional.empty();
  }

  /** Returns the description as a role, where this is no group. */
  Optional<Role> asRole() {
    return description()
        .filter(described -> !described.isGroup())
        .map(described -> new Role(tokens, described, false));
  }

  Nominal withRole(Role role, TokenRange with) {
    List<Role> all = new ArrayList<>(roles);
    all.add(role);
    return new Nominal(tokens.union(with), head, party, bare, possessor, demonym, all);
  }

  /** Adds a role that stands elsewhere in the sentence. */
  Nominal sharing(Role role) {
    return new Nominal(tokens, head, party, bare, possessor, demonym, List.of(role));
  }

  Nominal withoutRoles() {
    return new Nominal(head, head, party, bare, possessor, demonym, List.of());
  }

  Nominal withTokens(TokenRange range) {
    return new Nominal(range, head, party, bare, possessor, demonym, roles);
  }

  Nominal withParty(Party other) {
    return new Nominal(tokens, head, other, false, possessor, false, roles);
  }

  Nominal describedAs(DescribedParty description) {
    return new Nominal(tokens, head, description, bare, possessor, demonym, roles);
  }

  Nominal asPossessor() {
    return new Nominal(tokens, head, party, bare, true, demonym, roles);
  }

  Nominal asDemonym() {
    return new Nominal(tokens, head, party, bare, possessor, true, roles);
  }
}
