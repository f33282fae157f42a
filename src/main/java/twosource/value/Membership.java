package twosource.value;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares descriptions of people with one another and with names. */
final class Membership {

  /** Nouns of one row may mean the same people: {@code officials, negotiators, delegation}. */
  private static final Map<String, Integer> CIRCLES = circles();

  private Membership() {}

  /** Tells whether two descriptions can mean the same people. */
  static Sameness between(DescribedParty a, DescribedParty b) {
    if (a.equals(b)) {
      return a.definite() ? Sameness.SAME : Sameness.POSSIBLY;
    }
    if (countriesDiffer(a, b)
        || countsDiffer(a, b)
        || ownersDiffer(a, b)
        || !nounsMeet(a, b)
        || !Office.parting(a.modifiers()).equals(Office.parting(b.modifiers()))) {
      return Sameness.DIFFERENT;
    }
    boolean same =
        a.definite() == b.definite()
            && a.kind() == b.kind()
            && a.head().equals(b.head())
            && a.countries().equals(b.countries())
            && ownersAndModifiers(a).equals(ownersAndModifiers(b))
            && a.isGroup();
    return same ? Sameness.SAME : Sameness.POSSIBLY;
  }

  /** Tells whether the description may cover the named party. */
  static Sameness of(DescribedParty description, NamedParty named) {
    if (countriesDiffer(description, named)) {
      return Sameness.DIFFERENT;
    }
    boolean covers =
        switch (named.kind()) {
          case PERSON, UNKNOWN -> true;
          case ORGANISATION, GROUP -> description.isGroup();
          case GOVERNMENT -> !description.countries().isEmpty();
        };
    return covers ? Sameness.POSSIBLY : Sameness.DIFFERENT;
  }

  private static boolean countriesDiffer(Party a, Party b) {
    List<String> own = a.countries();
    List<String> others = b.countries();
    return !own.isEmpty() && !others.isEmpty() && Collections.disjoint(own, others);
  }

  private static boolean countsDiffer(DescribedParty a, DescribedParty b) {
    return a.count().isPresent() && b.count().isPresent() && !a.count().equals(b.count());
  }

  /** Pronouns can mean anybody, and so can common nouns: {@code her country's delegation}. */
  private static boolean ownersDiffer(DescribedParty a, DescribedParty b) {
    if (a.owner().isEmpty() || b.owner().isEmpty()) {
      return false;
    }
    String own = a.owner().get();
    String others = b.owner().get();
    return isName(own)
        && isName(others)
        && PersonName.of(own).samenessTo(PersonName.of(others)) == Sameness.DIFFERENT;
  }

  /** Whose they are may stand before them in two ways: {@code Kaldovia's, the Kaldovian}. */
  private static Set<String> ownersAndModifiers(DescribedParty party) {
    Set<String> words = Demonyms.folded(party.modifiers());
    party.owner().map(Demonyms::folded).ifPresent(words::add);
    return words;
  }

  private static boolean isName(String owner) {
    return Character.isUpperCase(owner.codePointAt(0));
  }

  private static boolean nounsMeet(DescribedParty a, DescribedParty b) {
    if (a.head().equals(b.head())) {
      return true;
    }
    Integer circle = CIRCLES.get(a.head());
    return circle != null && circle.equals(CIRCLES.get(b.head()));
  }

  private static Map<String, Integer> circles() {
    Map<String, Integer> circles = new HashMap<>();
    List<List<String>> rows = WordTable.of(Membership.class, "circles.txt").rows();
    for (int i = 0; i < rows.size(); i++) {
      for (String noun : rows.get(i)) {
        circles.put(noun, i);
      }
    }
    return Map.copyOf(circles);
  }
}
