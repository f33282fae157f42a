package twosource.normalise.party;

import java.util.List;
import twosource.text.TokenRange;
import twosource.value.DescribedParty;
import twosource.value.Party;

/**
 * Holds one party where a sentence mentions it.
 *
 * @param tokens from its title or determiner to the end of its apposition
 * @param head its name, or the head noun of its description
 * @param descriptions what the sentence calls a named party besides its name
 * @param possessor whether it only owns or modifies another one: {@code Roy's envoy}
 */
public record PartyMention(
    TokenRange tokens,
    TokenRange head,
    Party party,
    List<DescribedParty> descriptions,
    boolean possessor) {

  public PartyMention {
    descriptions = List.copyOf(descriptions);
  }

  static PartyMention of(Nominal nominal) {
    return new PartyMention(
        nominal.tokens(),
        nominal.head(),
        nominal.party(),
        nominal.roles().stream().map(Nominal.Role::description).toList(),
        nominal.possessor());
  }
}
