package twosource.align;

import java.time.Duration;
import twosource.claim.Factuality;
import twosource.value.TimeInterval;

/** Tells when {@code they have not met}, which names no time, denies what another article tells. */
final class Denials {

  /** How far back what an article denies at large may lie. */
  private static final Duration FRESH = Duration.ofDays(7);

  private Denials() {}

  /**
   * Tells whether one article denies at large, of the same people, what the other tells of the days
   * just before.
   */
  static boolean isOfJustTold(Weighing weighing) {
    boolean firstDenies = weighing.first().factuality() == Factuality.DENIED;
    Thing denied = firstDenies ? weighing.first() : weighing.second();
    Thing told = firstDenies ? weighing.second() : weighing.first();
    boolean same = weighing.reasons().stream().allMatch(r -> r.closeness() == Closeness.EQUAL);
    return same
        && denied.values(TimeInterval.class).isEmpty()
        && told.values(TimeInterval.class).stream()
            .anyMatch(time -> isJustBefore(time, denied.article()));
  }

  private static boolean isJustBefore(TimeInterval time, StoryArticle article) {
    return article
        .date()
        .map(date -> date.day().plusDays(1).atStartOfDay())
        .filter(end -> !time.end().isAfter(end) && time.start().isAfter(end.minus(FRESH)))
        .isPresent();
  }
}
