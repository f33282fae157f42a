package twosource.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Pairs the members of two lists off, one with one, and sees who is left over.
 *
 * <p>Sure pairs come before possible ones. Who is left over may still be in a group of the other
 * list.
 */
final class PartyMatching {

  private final List<Party> first;
  private final List<Party> second;
  private final int[] partnerOfSecond;
  private final boolean[] firstTaken;

  PartyMatching(List<Party> first, List<Party> second) {
    this.first = first;
    this.second = second;
    this.partnerOfSecond = new int[second.size()];
    this.firstTaken = new boolean[first.size()];
    Arrays.fill(partnerOfSecond, -1);
    match(Sameness.SAME);
    match(Sameness.POSSIBLY);
  }

  Relation relation(boolean firstClosed, boolean secondClosed) {
    boolean covers = leftOfSecond().stream().allMatch(party -> isIn(party, first, second));
    boolean covered = leftOfFirst().stream().allMatch(party -> isIn(party, second, first));
    if (covers && covered) {
      return firstClosed == secondClosed
          ? Relation.EQUAL
          : firstClosed ? Relation.WITHIN : Relation.CONTAINS;
    }
    if (covers || covered) {
      return covers ? Relation.CONTAINS : Relation.WITHIN;
    }
    return meet() || (!firstClosed && !secondClosed) ? Relation.OVERLAPS : Relation.APART;
  }

  private void match(Sameness wanted) {
    for (int i = 0; i < first.size(); i++) {
      if (!firstTaken[i] && augment(i, wanted, new boolean[second.size()])) {
        firstTaken[i] = true;
      }
    }
  }

  /** Finds a partner, moving earlier possible pairs aside where that helps (Kuhn 1955). */
  private boolean augment(int i, Sameness wanted, boolean[] seen) {
    for (int j = 0; j < second.size(); j++) {
      if (!seen[j] && pair(first.get(i), second.get(j), wanted)) {
        seen[j] = true;
        if (partnerOfSecond[j] < 0 || augment(partnerOfSecond[j], wanted, seen)) {
          partnerOfSecond[j] = i;
          return true;
        }
      }
    }
    return false;
  }

  /** A group and one person are no pair, for the group goes on; an organisation is its people. */
  private static boolean pair(Party a, Party b, Sameness wanted) {
    return isSeveral(a) == isSeveral(b) && a.samenessTo(b).compareTo(wanted) <= 0;
  }

  private static boolean isSeveral(Party party) {
    return isGroup(party) || party.kind() == PartyKind.ORGANISATION;
  }

  private List<Party> leftOfFirst() {
    List<Party> left = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      if (!firstTaken[i]) {
        left.add(first.get(i));
      }
    }
    return left;
  }

  private List<Party> leftOfSecond() {
    List<Party> left = new ArrayList<>();
    for (int j = 0; j < second.size(); j++) {
      if (partnerOfSecond[j] < 0) {
        left.add(second.get(j));
      }
    }
    return left;
  }

  /** Tells whether a party that has no partner is in a group there, or a group made up of them. */
  private static boolean isIn(Party party, List<Party> there, List<Party> here) {
    if (!isGroup(party)) {
      return there.stream().anyMatch(other -> isGroup(other) && admits(other, party));
    }
    long persons = there.stream().filter(other -> !isGroup(other) && admits(party, other)).count();
    return party instanceof DescribedParty group
        && here.stream().filter(PartyMatching::isGroup).count() == 1
        && group.count().filter(count -> count == persons).isPresent();
  }

  private boolean meet() {
    return first.stream().anyMatch(a -> second.stream().anyMatch(b -> admits(a, b)));
  }

  private static boolean admits(Party a, Party b) {
    return a.samenessTo(b) != Sameness.DIFFERENT;
  }

  private static boolean isGroup(Party party) {
    return party.kind() == PartyKind.GROUP;
  }
}
