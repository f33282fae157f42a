package twosource.compare;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import twosource.align.BoundClaim;
import twosource.align.Subject;
import twosource.value.Office;

/** Compares the offices that are given to one person, who may hold several. */
final class OfficeComparator implements ValueComparator {

  /** Ranks that make another office of one; "former" and "elect" only speak of another time. */
  private static final Set<String> LOWER =
      Set.of("deputy", "vice", "assistant", "associate", "under", "junior");

  @Override
  public Judgement compare(BoundClaim a, BoundClaim b, Subject subject) {
    Office first = (Office) a.value();
    Office second = (Office) b.value();
    return switch (first.relationTo(second)) {
      case EQUAL -> new Judgement(Fit.SAME, Words.both(a, b) + " are one office");
      case CONTAINS, WITHIN ->
          new Judgement(Fit.COMPATIBLE, Words.both(a, b) + " differ only in precision");
      case OVERLAPS ->
          new Judgement(
              Fit.RECONCILABLE,
              Words.both(a, b) + " are two descriptions that may mean one office");
      case APART -> apart(a, b, first, second);
    };
  }

  private static Judgement apart(BoundClaim a, BoundClaim b, Office first, Office second) {
    if (first.head().equals(second.head())
        && !lower(first).equals(lower(second))
        && first.field().equals(second.field())
        && first.body().equals(second.body())) {
      return new Judgement(Fit.EXCLUSIVE, Words.both(a, b) + " are the deputy's and the chief's");
    }
    return shareTopic(first, second)
        ? new Judgement(
            Fit.RECONCILABLE,
            Words.both(a, b) + " are different titles of one field; one person may hold both")
        : new Judgement(
            Fit.COMPATIBLE, Words.both(a, b) + " are different offices; one person may hold both");
  }

  private static Set<String> lower(Office office) {
    Set<String> ranks = new TreeSet<>(office.ranks());
    ranks.retainAll(LOWER);
    return ranks;
  }

  private static boolean shareTopic(Office a, Office b) {
    return !Collections.disjoint(topic(a), topic(b));
  }

  private static List<String> topic(Office office) {
    return java.util.stream.Stream.concat(office.field().stream(), office.body().stream()).toList();
  }
}
