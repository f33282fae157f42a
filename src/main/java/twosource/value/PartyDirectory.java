package twosource.value;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Knows the parties of one article or story and binds short names to full ones.
 *
 * <p>{@code Roy} becomes {@code Jo Roy} where nobody else of the story may be meant by it, and
 * stays as it is where two bear the name. Immutable; the order of the parties does not matter.
 */
public final class PartyDirectory {

  private final Map<String, List<NamedParty>> fullByKey;

  private PartyDirectory(Map<String, List<NamedParty>> fullByKey) {
    this.fullByKey = fullByKey;
  }

  /** Returns the directory of these parties; those only described are passed over. */
  public static PartyDirectory of(Collection<? extends Party> parties) {
    List<NamedParty> named = new ArrayList<>();
    for (Party party : parties) {
      if (party instanceof NamedParty name && !named.contains(name)) {
        named.add(name);
      }
    }
    named.sort(PartyDirectory::fullerFirst);
    Map<String, List<NamedParty>> byKey = new LinkedHashMap<>();
    for (NamedParty party : named) {
      for (String key : party.keys()) {
        byKey.computeIfAbsent(key, unused -> new ArrayList<>()).add(party);
      }
    }
    return new PartyDirectory(byKey);
  }

  /**
   * Returns the fullest form of the party in this directory.
   *
   * <p>All forms that may be the party's must themselves go together; else, and for a party that is
   * only described or that is unknown here, the party itself.
   */
  public Party fullest(Party party) {
    if (!(party instanceof NamedParty named)) {
      return party;
    }
    List<NamedParty> candidates = new ArrayList<>();
    for (String key : named.keys()) {
      for (NamedParty other : fullByKey.getOrDefault(key, List.of())) {
        if (!candidates.contains(other) && other.samenessTo(named) != Sameness.DIFFERENT) {
          candidates.add(other);
        }
      }
    }
    candidates.sort(PartyDirectory::fullerFirst);
    return candidates.isEmpty() || !agree(candidates) ? party : candidates.get(0);
  }

  private static boolean agree(List<NamedParty> candidates) {
    NamedParty fullest = candidates.get(0);
    return candidates.stream().allMatch(other -> fullest.samenessTo(other) != Sameness.DIFFERENT);
  }

  /** Puts longer names first; what else differs only makes the order the same every time. */
  private static int fullerFirst(NamedParty a, NamedParty b) {
    int words = Integer.compare(words(b), words(a));
    int length = words != 0 ? words : Integer.compare(b.name().length(), a.name().length());
    return length != 0 ? length : a.toString().compareTo(b.toString());
  }

  private static int words(NamedParty party) {
    return NameFolding.words(party.name()).size();
  }
}
