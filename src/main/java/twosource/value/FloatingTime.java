package twosource.value;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Holds a time that hangs on something else in the text: "two hours after the vote", "the day
 * before", "that year"; it is never bound, though TIMEX3 gives it a value.
 *
 * @param count how many of the unit it lies from what it hangs on; zero for "the same day"
 * @param unit the granularity in which that is counted, and of the time itself
 * @param after whether it lies after what it hangs on
 */
public record FloatingTime(Range count, Granularity unit, boolean after, Origin origin)
    implements TimeExpression {

  /** Says what a time hangs on. */
  public enum Origin {
    /** The day on which the article appeared: "about two years ago". */
    DOCUMENT,
    /** What was told before: "two days later", "the same year". */
    TOLD,
    /** What the sentence goes on to name: "two hours after the vote". */
    NAMED
  }

  /** Returns the unit that was told of last: "that year", "the same day", "the quarter". */
  public static FloatingTime again(Granularity unit) {
    return new FloatingTime(Range.of(0), unit, true, Origin.TOLD);
  }

  @Override
  public Optional<TimeInterval> on(Optional<LocalDate> documentDay) {
    return Optional.empty();
  }

  @Override
  public Timex timex(TimexAnchor anchor) {
    Optional<Double> steps = LengthTime.counted(count);
    if (origin == Origin.NAMED) {
      return new LengthTime(steps, unit).timex(anchor);
    }
    Optional<LocalDate> from = origin == Origin.TOLD ? start(anchor) : anchor.documentDay();
    return steps
        .map(n -> from.map(day -> from(anchor, day, n.intValue())).orElseGet(Timex::unknown))
        .orElseGet(() -> new VagueTime(side()).timex(anchor));
  }

  private Optional<LocalDate> start(TimexAnchor anchor) {
    boolean same = count.isPoint() && count.lo() == 0;
    return same ? anchor.day() : anchor.start();
  }

  private VagueTime.Reference side() {
    return after ? VagueTime.Reference.FUTURE_REF : VagueTime.Reference.PAST_REF;
  }

  private Timex from(TimexAnchor anchor, LocalDate day, int steps) {
    Optional<TimeInterval> same = anchor.around(unit);
    if (steps == 0 && same.isPresent()) {
      return Timex.of(same.get());
    }
    if (steps == 0 && unit == Granularity.QUARTER) {
      // "The quarter" of a report is the one that ended last.
      return new RelativeTime(unit, -1).timex(anchor);
    }
    if (unit.compareTo(Granularity.DAY) < 0 || !RelativeTime.isUnit(unit)) {
      return Timex.of(TimeInterval.ofDay(day));
    }
    return new RelativeTime(unit, after ? steps : -steps).timex(TimexAnchor.of(Optional.of(day)));
  }

  @Override
  public boolean isDeictic() {
    return false;
  }

  @Override
  public Granularity granularity() {
    return unit;
  }

  @Override
  public String print() {
    String side = after ? "after " : "before ";
    return side + new LengthTime(LengthTime.counted(count), unit).print();
  }
}
