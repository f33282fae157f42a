package twosource.compare;

import java.time.Duration;
import java.util.Optional;
import twosource.align.BoundClaim;
import twosource.align.EventTimes;
import twosource.align.Subject;
import twosource.claim.Phase;
import twosource.value.TimeInterval;

/** Compares times, and reckons with the length of the thing where one is of its start or end. */
final class IntervalComparator implements ValueComparator {

  private final boolean byDay;

  /** Makes a comparator of times as they were stated or, by day, of the days in which they lie. */
  IntervalComparator(boolean byDay) {
    this.byDay = byDay;
  }

  @Override
  public Judgement compare(BoundClaim a, BoundClaim b, Subject subject) {
    TimeInterval first = time(a);
    TimeInterval second = time(b);
    boolean samePhase = a.claim().phase() == b.claim().phase();
    if (LocalClocks.exclude(first, second, subject)) {
      return new Judgement(
          Fit.RECONCILABLE,
          Words.both(a, b)
              + ", read as "
              + first.print()
              + " and "
              + second.print()
              + ", hold together only if the time without zone is not the local time");
    }
    return switch (EventTimes.closeness(first, second)) {
      case EQUAL ->
          new Judgement(
              samePhase ? Fit.SAME : Fit.COMPATIBLE, Words.both(a, b) + " name the same time");
      case CONTAINS, OVERLAPS ->
          new Judgement(
              Fit.COMPATIBLE,
              Words.both(a, b) + " fit: " + first.print() + " and " + second.print());
      case NEAR, APART -> apart(a, b, subject);
    };
  }

  private TimeInterval time(BoundClaim claim) {
    TimeInterval stated = (TimeInterval) claim.value();
    return byDay ? stated.wholeDays() : stated;
  }

  private Judgement apart(BoundClaim a, BoundClaim b, Subject subject) {
    TimeInterval first = time(a);
    TimeInterval second = time(b);
    Optional<Duration> length = EventTimes.lengthOf(subject.things());
    String readings =
        Words.both(a, b) + ", read as " + first.print() + " and " + second.print() + ",";
    if (EventTimes.fit(first, a.claim().phase(), second, b.claim().phase(), length)) {
      return new Judgement(
          Fit.RECONCILABLE, readings + " are different times, but " + reckoning(a, b, length));
    }
    return new Judgement(Fit.EXCLUSIVE, readings + " are different times");
  }

  private static String reckoning(BoundClaim a, BoundClaim b, Optional<Duration> length) {
    BoundClaim edge = a.claim().phase() == Phase.WHOLE ? b : a;
    TimeInterval time = (TimeInterval) edge.value();
    boolean ends = edge.claim().phase() == Phase.END;
    if (length.isEmpty()) {
      return "both hold if it ran past midnight";
    }
    TimeInterval extent = EventTimes.extent(time, edge.claim().phase(), length);
    return ends
        ? "what ended then and lasted up to "
            + inWords(length.get())
            + " began on "
            + extent.start().toLocalDate()
            + " at the earliest, so both hold if it ran past midnight"
        : "what began then and lasted up to "
            + inWords(length.get())
            + " ended on "
            + extent.end().toLocalDate()
            + " at the latest, so both can hold";
  }

  private static String inWords(Duration length) {
    String hours = length.toHours() + (length.toHours() == 1 ? " hour" : " hours");
    int minutes = length.toMinutesPart();
    return minutes == 0 ? hours : hours + " and " + minutes + " minutes";
  }
}
