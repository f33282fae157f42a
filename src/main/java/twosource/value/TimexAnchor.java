package twosource.value;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Says what the times of a text hang on at one point of it: the day on which it appeared, and the
 * calendar times that it has mentioned so far.
 *
 * @param last the calendar time that was mentioned last; empty at the beginning
 * @param latest of each granularity the one that was mentioned last
 * @param quarter the one that the text compares with others; empty once it told of another run of
 *     months
 */
public record TimexAnchor(
    Optional<LocalDate> documentDay,
    Optional<TimeInterval> last,
    Map<Granularity, TimeInterval> latest,
    Optional<TimeInterval> quarter) {

  public TimexAnchor {
    latest = Map.copyOf(latest);
  }

  /** Returns what the times hang on at the beginning of a text. */
  public static TimexAnchor of(Optional<LocalDate> documentDay) {
    return new TimexAnchor(documentDay, Optional.empty(), Map.of(), Optional.empty());
  }

  /** Returns what the times hang on after one more was mentioned. */
  public TimexAnchor after(TimeInterval mentioned) {
    Map<Granularity, TimeInterval> next = new EnumMap<>(Granularity.class);
    next.putAll(latest);
    next.put(mentioned.granularity(), mentioned);
    if (mentioned.granularity().compareTo(Granularity.DAY) < 0) {
      next.put(Granularity.DAY, TimeInterval.ofDay(mentioned.start().toLocalDate()));
    }
    Optional<TimeInterval> compared =
        Optional.of(mentioned).filter(this::isCompared).or(() -> quarter);
    return new TimexAnchor(documentDay, Optional.of(mentioned), next, compared);
  }

  /** Returns what the times hang on after a run of months: "the nine months". */
  public TimexAnchor afterMonths() {
    return new TimexAnchor(documentDay, last, latest, Optional.empty());
  }

  /** Tells whether a time is a quarter; one to come does not drive out one that was told of. */
  private boolean isCompared(TimeInterval time) {
    boolean toCome = documentDay.filter(day -> time.end().toLocalDate().isAfter(day)).isPresent();
    return time.granularity() == Granularity.QUARTER && !(toCome && quarter.isPresent());
  }

  /** Returns the calendar time that holds what was told of last, if that is no longer than it. */
  public Optional<TimeInterval> around(Granularity unit) {
    return last.filter(time -> time.granularity().compareTo(unit) < 0)
        .filter(time -> RelativeTime.isUnit(unit))
        .flatMap(time -> new RelativeTime(unit, 0).on(Optional.of(time.start().toLocalDate())))
        .or(() -> last(unit));
  }

  /** Returns the time of a granularity that was mentioned last. */
  public Optional<TimeInterval> last(Granularity granularity) {
    return Optional.ofNullable(latest.get(granularity));
  }

  /** Returns the first day of the time that was mentioned last, else the day of the document. */
  public Optional<LocalDate> start() {
    return last.map(time -> time.start().toLocalDate()).or(() -> documentDay);
  }

  /** Returns the day that was mentioned last, else the day of the document. */
  public Optional<LocalDate> day() {
    return last(Granularity.DAY).map(time -> time.start().toLocalDate()).or(() -> documentDay);
  }
}
