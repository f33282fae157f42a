package twosource.value;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Holds a stretch of calendar time, half-open, with the granularity in which it was stated.
 *
 * @param offset the offset from UTC that the article states ("0737 GMT"); empty for the local time
 *     of wherever the thing happened, which is what days and most clock times are in
 */
public record TimeInterval(
    LocalDateTime start, LocalDateTime end, Granularity granularity, Optional<ZoneOffset> offset)
    implements Value {

  /** How far any local time is behind UTC at most, and how far ahead. */
  private static final Duration FARTHEST_ZONE = Duration.ofHours(14);

  public TimeInterval {
    if (!start.isBefore(end)) {
      throw new IllegalArgumentException("no interval: " + start + ".." + end);
    }
  }

  public TimeInterval(LocalDateTime start, LocalDateTime end, Granularity granularity) {
    this(start, end, granularity, Optional.empty());
  }

  /** Returns the interval of whole days from a first one up to one that is no longer in it. */
  public static TimeInterval ofDays(LocalDate first, LocalDate end, Granularity granularity) {
    return new TimeInterval(first.atStartOfDay(), end.atStartOfDay(), granularity);
  }

  public static TimeInterval ofDay(LocalDate day) {
    return ofDays(day, day.plusDays(1), Granularity.DAY);
  }

  /**
   * Relates two intervals.
   *
   * <p>Where one states its offset from UTC and the other does not, nobody knows how far apart
   * their clocks are: such intervals overlap unless no time zone on earth could make them meet.
   */
  public Relation relationTo(TimeInterval other) {
    if (offset.isPresent() != other.offset.isPresent()) {
      return meets(other, FARTHEST_ZONE.negated(), FARTHEST_ZONE)
          ? Relation.OVERLAPS
          : Relation.APART;
    }
    return relation(utcStart(), utcEnd(), other.utcStart(), other.utcEnd());
  }

  /**
   * Tells whether two intervals, of which one states its offset from UTC, meet under any offset of
   * the other between two.
   */
  public boolean meets(TimeInterval other, Duration least, Duration greatest) {
    TimeInterval stated = offset.isPresent() ? this : other;
    TimeInterval local = offset.isPresent() ? other : this;
    return local.end.minus(least).isAfter(stated.utcStart())
        && stated.utcEnd().isAfter(local.start.minus(greatest));
  }

  private static Relation relation(
      LocalDateTime start, LocalDateTime end, LocalDateTime otherStart, LocalDateTime otherEnd) {
    if (start.equals(otherStart) && end.equals(otherEnd)) {
      return Relation.EQUAL;
    }
    if (!end.isAfter(otherStart) || !otherEnd.isAfter(start)) {
      return Relation.APART;
    }
    boolean holds = !start.isAfter(otherStart) && !end.isBefore(otherEnd);
    boolean held = !otherStart.isAfter(start) && !otherEnd.isBefore(end);
    return holds ? Relation.CONTAINS : held ? Relation.WITHIN : Relation.OVERLAPS;
  }

  /** Returns the time from the start to the end, by one clock. */
  public Duration length() {
    return Duration.between(start, end);
  }

  /** Returns the days in which this lies, wholly or in part. */
  public TimeInterval wholeDays() {
    LocalDate last = end.minusNanos(1).toLocalDate();
    return new TimeInterval(
        start.toLocalDate().atStartOfDay(),
        last.plusDays(1).atStartOfDay(),
        granularity.compareTo(Granularity.DAY) < 0 ? Granularity.DAY : granularity,
        offset);
  }

  /** Returns the smallest interval that holds both, of this one's granularity and offset. */
  public TimeInterval hull(TimeInterval other) {
    return new TimeInterval(
        start.isBefore(other.start) ? start : other.start,
        end.isAfter(other.end) ? end : other.end,
        granularity,
        offset);
  }

  /**
   * Prints the interval as ISO 8601 does.
   *
   * <p>One whole day, month or year is {@code 2025-12-02}, {@code 2025-12} or {@code 2025}; several
   * whole days name the first and the last, {@code 2025-12-06/2025-12-07}; anything finer names its
   * start and its exclusive end, {@code 2025-12-03T00:00/06:00}, the end's day only where it
   * differs; one minute is {@code 2025-12-03T06:10}. A stated offset follows, as in {@code Z}.
   */
  @Override
  public String print() {
    boolean wholeDays = isMidnight(start) && isMidnight(end);
    return (wholeDays ? days() : times()) + offset.map(ZoneOffset::getId).orElse("");
  }

  private String days() {
    LocalDate first = start.toLocalDate();
    LocalDate next = end.toLocalDate();
    if (next.equals(first.plusDays(1))) {
      return first.toString();
    }
    if (first.getDayOfMonth() == 1 && next.equals(first.plusMonths(1))) {
      return first.toString().substring(0, first.toString().lastIndexOf('-'));
    }
    if (first.getDayOfYear() == 1 && next.equals(first.plusYears(1))) {
      return Integer.toString(first.getYear());
    }
    return first + "/" + next.minusDays(1);
  }

  private String times() {
    if (end.equals(start.plusMinutes(1))) {
      return start.toString();
    }
    boolean oneDay = start.toLocalDate().equals(end.toLocalDate());
    return start + "/" + (oneDay ? end.toLocalTime() : end);
  }

  private LocalDateTime utcStart() {
    return start.minusSeconds(offset.orElse(ZoneOffset.UTC).getTotalSeconds());
  }

  private LocalDateTime utcEnd() {
    return end.minusSeconds(offset.orElse(ZoneOffset.UTC).getTotalSeconds());
  }

  private static boolean isMidnight(LocalDateTime time) {
    return time.toLocalTime().equals(LocalTime.MIDNIGHT);
  }
}
