package twosource.compare;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import twosource.align.BoundClaim;
import twosource.align.Subject;
import twosource.align.Thing;
import twosource.value.MilitaryRanks;
import twosource.value.Office;
import twosource.value.Relation;

/** Compares the offices that are given to one person, who may hold several. */
final class OfficeComparator implements ValueComparator {

  /** One shared word can be a country or an employer; so many are a field. */
  private static final int TELLING_WORDS = 2;

  /** Ranks that make another office of one; "former" and "elect" only speak of another time. */
  private static final Set<String> LOWER =
      Set.of("deputy", "vice", "assistant", "associate", "under", "junior");

  /** What the posts of a company are called, and the steps between them. */
  private static final Set<String> POSTS =
      Set.of("officer", "president", "director", "manager", "executive", "counsel");

  private static final Set<String> STEPS =
      Set.of("chief", "vice", "senior", "executive", "deputy", "assistant", "general");

  /** Posts of which one person holds one at a time. */
  private static final Set<String> ALONE =
      Set.of("minister", "secretary", "ambassador", "mayor", "governor", "senator", "commissioner");

  @Override
  public Judgement compare(BoundClaim a, BoundClaim b, Subject subject) {
    Office first = (Office) a.value();
    Office second = (Office) b.value();
    return switch (first.relationTo(second)) {
      case EQUAL -> new Judgement(Fit.SAME, Words.both(a, b) + " are one office");
      case CONTAINS, WITHIN ->
          new Judgement(Fit.COMPATIBLE, Words.both(a, b) + " differ only in precision");
      case OVERLAPS ->
          first.ranks().equals(second.ranks())
                  || first.ranks().isEmpty()
                  || second.ranks().isEmpty()
              ? new Judgement(Fit.COMPATIBLE, Words.both(a, b) + " can be one office")
              : new Judgement(
                  Fit.RECONCILABLE,
                  Words.both(a, b) + " differ in rank, but can be descriptions of one office");
      case APART ->
          areHeldTogether(first, second, subject)
              ? new Judgement(Fit.COMPATIBLE, "one article gives both " + Words.both(a, b))
              : apart(a, b, first, second);
    };
  }

  private static Judgement apart(BoundClaim a, BoundClaim b, Office first, Office second) {
    if (first.head().equals(second.head())
        && !lower(first).equals(lower(second))
        && first.field().equals(second.field())
        && first.body().equals(second.body())) {
      return new Judgement(Fit.EXCLUSIVE, Words.both(a, b) + " are the deputy's and the chief's");
    }
    if (isRank(first) && isRank(second)) {
      return new Judgement(
          Fit.RECONCILABLE, Words.both(a, b) + " are different ranks; one of them may be old");
    }
    if (areOfTwoHouses(first, second)) {
      return new Judgement(
          Fit.RECONCILABLE,
          Words.both(a, b) + " are two such posts, of which people hold one; one may be old");
    }
    if (areOfOneHouse(first, second)) {
      return new Judgement(
          Fit.RECONCILABLE,
          Words.both(a, b) + " are posts with different duties; one person may hold both");
    }
    return shareTopic(first, second)
        ? new Judgement(
            Fit.RECONCILABLE,
            Words.both(a, b) + " are different titles of one field; one person may hold both")
        : new Judgement(
            Fit.COMPATIBLE, Words.both(a, b) + " are different offices; one person may hold both");
  }

  private static boolean isRank(Office office) {
    return MilitaryRanks.of(office.head()).isPresent();
  }

  /** Tells {@code finance minister} from {@code defence minister}. */
  private static boolean areOfTwoHouses(Office first, Office second) {
    return first.head().equals(second.head())
        && first.ranks().equals(second.ranks())
        && ALONE.contains(first.head())
        && !topic(first).isEmpty()
        && !topic(second).isEmpty()
        && Collections.disjoint(topic(first), topic(second));
  }

  /** Tells whether two posts are steps of one ladder, where each has its own duties. */
  private static boolean areOfOneHouse(Office first, Office second) {
    return isPost(first)
        && isPost(second)
        && Collections.disjoint(topic(first), topic(second))
        && !first.ranks().contains("former")
        && !second.ranks().contains("former");
  }

  private static boolean isPost(Office office) {
    return POSTS.contains(office.head())
        && office.ranks().stream().anyMatch(STEPS::contains)
        && !topic(office).isEmpty()
        && office.countries().isEmpty();
  }

  /** Tells whether one article alone gives the person both offices. */
  private static boolean areHeldTogether(Office first, Office second, Subject subject) {
    return subject.things().stream().anyMatch(thing -> gives(thing, first) && gives(thing, second));
  }

  private static boolean gives(Thing thing, Office office) {
    return thing.claims().stream()
        .map(BoundClaim::value)
        .anyMatch(
            value -> value instanceof Office other && office.relationTo(other) != Relation.APART);
  }

  private static Set<String> lower(Office office) {
    Set<String> ranks = new TreeSet<>(office.ranks());
    ranks.retainAll(LOWER);
    return ranks;
  }

  private static boolean shareTopic(Office a, Office b) {
    return topic(a).stream().filter(topic(b)::contains).distinct().count() >= TELLING_WORDS;
  }

  private static List<String> topic(Office office) {
    return Stream.concat(office.field().stream(), office.body().stream()).toList();
  }
}
