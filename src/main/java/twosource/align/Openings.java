package twosource.align;

import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import twosource.claim.FrameMention;
import twosource.rule.Comparison;
import twosource.rule.Frame;
import twosource.value.Label;
import twosource.value.TimeInterval;
import twosource.value.Value;

/**
 * Finds what an article opens with: what its headline and first sentences state first of each role.
 *
 * <p>Articles of one story open with one event, and what they say of it there needs no place and no
 * day. A toll of children opens apart from the toll, and another value is of something else.
 */
final class Openings {

  /** How many sentences, the headline among them, an article opens with. */
  private static final int SENTENCES = 6;

  /** How far back an event may lie with which an article opens. */
  private static final Period FRESH = Period.ofDays(30);

  private final Frame frame;

  /** What was stated first, by role and label. */
  private final Map<String, Value> stated = new HashMap<>();

  Openings(Frame frame) {
    this.frame = frame;
  }

  /** Tells whether the article opens with a mention; to be asked in order of the text. */
  boolean isOpening(FrameMention mention, List<BoundClaim> claims) {
    if (isPast(claims)) {
      return false;
    }
    String label = label(claims);
    boolean opens = false;
    for (BoundClaim claim : claims) {
      if (compares(claim.role())) {
        Value first = stated.computeIfAbsent(claim.role() + label, key -> claim.value());
        opens |=
            mention.sentence() < SENTENCES
                && ValueCloseness.of(first, claim.value()) != Closeness.APART;
      }
    }
    return opens;
  }

  /** Tells whether all that is said of the time lies long before the article. */
  static boolean isPast(List<BoundClaim> claims) {
    List<BoundClaim> times =
        claims.stream().filter(claim -> claim.value() instanceof TimeInterval).toList();
    return !times.isEmpty() && times.stream().allMatch(Openings::isPast);
  }

  private static boolean isPast(BoundClaim claim) {
    return claim.value() instanceof TimeInterval time
        && claim
            .article()
            .date()
            .filter(date -> time.end().isBefore(date.day().minus(FRESH).atStartOfDay()))
            .isPresent();
  }

  /** Returns the labels that set a thing apart from one without. */
  private String label(List<BoundClaim> claims) {
    StringBuilder label = new StringBuilder();
    for (BoundClaim claim : claims) {
      if (claim.value() instanceof Label words && setsApart(claim.role())) {
        label.append(' ').append(words.print());
      }
    }
    return label.toString();
  }

  private boolean setsApart(String role) {
    return frame.same().weights().containsKey(role) && frame.same().weights().get(role).only() < 0;
  }

  private boolean compares(String role) {
    return frame.roles().stream()
        .anyMatch(r -> r.name().equals(role) && r.compare().by() != Comparison.Method.NONE);
  }
}
