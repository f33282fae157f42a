package twosource.value;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * Holds a section of a week or of anything longer: "mid-December", "earlier this week".
 *
 * <p>Early, middle and late overlap, since no two writers draw the lines alike: each is two fifths
 * of the whole, rounded outwards to days. "Earlier" and "later" are bounded by the document date
 * where it lies within, and include it.
 */
public record SectionTime(TimeExpression whole, Section section) implements TimeExpression {

  private static final int PARTS = 10;
  private static final int EARLY_END = 4;
  private static final int MIDDLE_START = 3;
  private static final int MIDDLE_END = 7;
  private static final int LATE_START = 6;

  @Override
  public Optional<TimeInterval> on(Optional<LocalDate> documentDay) {
    return whole.on(documentDay).map(interval -> cut(interval, documentDay));
  }

  private TimeInterval cut(TimeInterval interval, Optional<LocalDate> documentDay) {
    return switch (section) {
      case EARLY -> tenths(interval, 0, EARLY_END);
      case MIDDLE -> tenths(interval, MIDDLE_START, MIDDLE_END);
      case LATE -> tenths(interval, LATE_START, PARTS);
      case EARLIER -> between(interval, interval.start(), endOf(documentDay, interval.end()));
      case LATER -> between(interval, startOf(documentDay, interval.start()), interval.end());
    };
  }

  private static TimeInterval tenths(TimeInterval interval, int from, int to) {
    long days = ChronoUnit.DAYS.between(interval.start(), interval.end());
    return between(
        interval,
        interval.start().plusDays(days * from / PARTS),
        interval.start().plusDays((days * to + PARTS - 1) / PARTS));
  }

  private static LocalDateTime endOf(Optional<LocalDate> day, LocalDateTime otherwise) {
    return day.map(d -> d.plusDays(1).atStartOfDay()).orElse(otherwise);
  }

  private static LocalDateTime startOf(Optional<LocalDate> day, LocalDateTime otherwise) {
    return day.map(LocalDate::atStartOfDay).orElse(otherwise);
  }

  /** Returns what of the interval lies between two times; all of it where nothing does. */
  private static TimeInterval between(TimeInterval interval, LocalDateTime from, LocalDateTime to) {
    LocalDateTime start = from.isAfter(interval.start()) ? from : interval.start();
    LocalDateTime end = to.isBefore(interval.end()) ? to : interval.end();
    return start.isBefore(end) ? new TimeInterval(start, end, interval.granularity()) : interval;
  }

  @Override
  public Timex timex(TimexAnchor anchor) {
    return whole.timex(anchor);
  }

  @Override
  public boolean isDeictic() {
    return whole.isDeictic() || section == Section.EARLIER || section == Section.LATER;
  }

  @Override
  public Granularity granularity() {
    return whole.granularity();
  }

  @Override
  public String print() {
    return section.name().toLowerCase(Locale.ROOT) + " " + whole.print();
  }
}
