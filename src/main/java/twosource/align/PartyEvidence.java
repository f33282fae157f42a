package twosource.align;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import twosource.rule.Sameness.Weights;
import twosource.value.DescribedParty;
import twosource.value.NamedParty;
import twosource.value.Parties;
import twosource.value.Party;
import twosource.value.PartyKind;
import twosource.value.Sameness;

/** Weighs lists of people as a whole: who is named anywhere in the one and in the other. */
final class PartyEvidence {

  /** Groups, descriptions and what is only borrowed tell less than names do. */
  private static final double UNNAMED = 0.5;

  private PartyEvidence() {}

  /**
   * Weighs all that two things claim about a role of parties.
   *
   * @param borrowed whether one of them has the claims only from the thing with which it goes on
   */
  static Weighing.Reason weigh(
      String role,
      Weights weights,
      List<BoundClaim> ours,
      List<BoundClaim> theirs,
      boolean borrowed) {
    Parties our = union(ours);
    Parties their = union(theirs);
    Closeness closeness = ValueCloseness.of(our, their);
    double points = closeness.points(weights);
    boolean named = !borrowed && our.members().stream().anyMatch(a -> isNamedIn(a, their));
    return new Weighing.Reason(
        role,
        our.print(),
        their.print(),
        closeness,
        points > 0 && !named ? points * UNNAMED : points);
  }

  private static Parties union(List<BoundClaim> claims) {
    Set<Party> members = new LinkedHashSet<>();
    for (BoundClaim claim : claims) {
      for (Party each : ((Parties) claim.value()).members()) {
        Party member = asPeople(each);
        if (members.stream().noneMatch(known -> known.samenessTo(member) == Sameness.SAME)) {
          members.add(member);
        }
      }
    }
    List<Party> told = members.stream().filter(member -> !isAnybody(member)).toList();
    return new Parties(told.isEmpty() ? List.copyOf(members) : told, true);
  }

  /** Sees a single person whom nothing but a noun describes: beside others it tells nothing. */
  private static boolean isAnybody(Party party) {
    return party instanceof DescribedParty described && !described.isGroup();
  }

  /** A country that meets is whoever acts for it. */
  private static Party asPeople(Party party) {
    return party.kind() == PartyKind.GOVERNMENT
        ? DescribedParty.group("representative", party.countries().toArray(String[]::new))
        : party;
  }

  private static boolean isNamedIn(Party party, Parties list) {
    return party instanceof NamedParty
        && list.members().stream()
            .anyMatch(
                other ->
                    other instanceof NamedParty && other.samenessTo(party) != Sameness.DIFFERENT);
  }
}
