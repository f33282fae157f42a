package twosource.align;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import twosource.value.TimeInterval;
import twosource.value.Wording;
import twosource.value.WordingAlignment;

/** Holds what each of two things claims about one role, and how close the two claims lie. */
record ClaimPair(BoundClaim first, BoundClaim second, Closeness closeness) {

  /** What a week says of a day. */
  private static final double VAGUE = 0.3;

  private static final Duration WEEKEND = Duration.ofDays(2);

  /** So many common words of two quotations tell all that words can tell. */
  private static final double MANY_WORDS = 6;

  private static final double MANY_CONTENT_WORDS = 3;

  /** Returns the closest pair, the first of those that are equally close. */
  static ClaimPair closest(List<BoundClaim> ours, List<BoundClaim> theirs, ClaimCloseness by) {
    ClaimPair best = new ClaimPair(ours.get(0), theirs.get(0), Closeness.APART);
    for (BoundClaim our : ours) {
      for (BoundClaim their : theirs) {
        Closeness closeness = by.of(our, their);
        if (closeness.compareTo(best.closeness()) < 0) {
          best = new ClaimPair(our, their, closeness);
        }
      }
    }
    return best;
  }

  /**
   * Returns the share of a role's points that the pair is worth, at most 1: few words can be said
   * by chance, and a long stretch of time holds many things.
   */
  double share() {
    if (first.value() instanceof Wording ours && second.value() instanceof Wording theirs) {
      return share(ours.alignmentWith(theirs));
    }
    return Stream.of(first, second).anyMatch(ClaimPair::isVague) ? VAGUE : 1;
  }

  /** Where words were changed, those of content must tell that it is one utterance. */
  private double share(WordingAlignment alignment) {
    double words = Math.min(1, alignment.common().size() / MANY_WORDS) * alignment.similarity();
    return closeness == Closeness.OVERLAPS
        ? words * Math.min(1, alignment.contentWords() / MANY_CONTENT_WORDS)
        : words;
  }

  private static boolean isVague(BoundClaim claim) {
    return claim.value() instanceof TimeInterval time && time.length().compareTo(WEEKEND) > 0;
  }
}
