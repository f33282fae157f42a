package twosource.align;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import twosource.claim.Phase;
import twosource.value.Granularity;
import twosource.value.Quantity;
import twosource.value.Relation;
import twosource.value.TimeInterval;
import twosource.value.Unit;

/**
 * Holds times of one thing against one another, though one may be of its end and one of its start.
 */
public final class EventTimes {

  /** An end before this hour belongs to the day before as well, whatever the length. */
  private static final Duration SMALL_HOURS = Duration.ofHours(6);

  /** How far a part of the day may reach beyond its bounds. */
  private static final Duration LOOSE = Duration.ofHours(2);

  private static final Duration DAY = Duration.ofDays(1);

  private EventTimes() {}

  /** Tells how two times lie to one another by the calendar alone. */
  public static Closeness closeness(TimeInterval a, TimeInterval b) {
    return switch (a.relationTo(b)) {
      case EQUAL -> Closeness.EQUAL;
      case CONTAINS, WITHIN -> Closeness.CONTAINS;
      case OVERLAPS -> Closeness.OVERLAPS;
      case APART ->
          isLoosely(a, b)
              ? Closeness.OVERLAPS
              : gap(a, b).compareTo(DAY) < 0 ? Closeness.NEAR : Closeness.APART;
    };
  }

  /** Tells whether a clock time lies just beside a part of the day: {@code early, at 7:37 a.m.} */
  private static boolean isLoosely(TimeInterval a, TimeInterval b) {
    boolean part = a.granularity() == Granularity.DAY_PART;
    boolean clock = (part ? b : a).granularity().compareTo(Granularity.DAY_PART) < 0;
    return clock
        && (part || b.granularity() == Granularity.DAY_PART)
        && a.offset().equals(b.offset())
        && gap(a, b).compareTo(LOOSE) <= 0;
  }

  private static Duration gap(TimeInterval a, TimeInterval b) {
    return a.end().isAfter(b.start())
        ? Duration.between(b.end(), a.start())
        : Duration.between(a.end(), b.start());
  }

  /**
   * Returns the stretch in which a thing that began or ended at a time must have lain, given what
   * is said of its length; the time itself where it speaks of the whole.
   */
  public static TimeInterval extent(TimeInterval time, Phase phase, Optional<Duration> length) {
    return switch (phase) {
      case WHOLE -> time;
      case START ->
          new TimeInterval(
              time.start(), time.end().plus(length.orElse(Duration.ZERO)), time.granularity());
      case END ->
          new TimeInterval(
              time.start().minus(length.orElse(Duration.ZERO)), time.end(), time.granularity());
    };
  }

  /** Returns the greatest finite length that things are said to have. */
  public static Optional<Duration> lengthOf(List<Thing> things) {
    return length(things.stream().flatMap(thing -> thing.values(Quantity.class).stream()).toList());
  }

  /** Returns the greatest finite length among durations. */
  static Optional<Duration> length(List<Quantity> lengths) {
    return lengths.stream()
        .filter(length -> length.unit().equals(Unit.SECOND))
        .map(length -> length.range().hi())
        .filter(Double::isFinite)
        .max(Double::compare)
        .map(seconds -> Duration.ofSeconds(Math.round(seconds)));
  }

  /** Tells whether two times of one thing fit once its length is reckoned in. */
  public static boolean fit(
      TimeInterval a, Phase phaseA, TimeInterval b, Phase phaseB, Optional<Duration> length) {
    if (phaseA == phaseB) {
      return a.relationTo(b) != Relation.APART;
    }
    return extent(a, phaseA, length.or(() -> sleepless(a, phaseA)))
            .relationTo(extent(b, phaseB, length.or(() -> sleepless(b, phaseB))))
        != Relation.APART;
  }

  /** Returns the least that lets what ended in the small hours begin on the day before. */
  private static Optional<Duration> sleepless(TimeInterval time, Phase phase) {
    boolean small =
        phase == Phase.END
            && Duration.between(time.start().toLocalDate().atStartOfDay(), time.end())
                    .compareTo(SMALL_HOURS)
                <= 0;
    return small ? Optional.of(SMALL_HOURS) : Optional.empty();
  }
}
