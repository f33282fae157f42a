package twosource.report.html;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.DoubleStream;
import twosource.report.ValueWords;
import twosource.value.Quantity;
import twosource.value.Range;
import twosource.value.TimeInterval;
import twosource.value.Unit;
import twosource.value.Value;
import twosource.value.Wording;

/** Puts into words what a claim was read as: {@code 4½ to 5½ hours}, {@code more than 40}. */
final class ReadingWords {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

  private static final double QUARTER_HOUR = 900;
  private static final double HOUR = 3_600;
  private static final double LONGEST_IN_HOURS = 48 * HOUR;
  private static final String[] QUARTERS = {"", "¼", "½", "¾"};

  private ReadingWords() {}

  static String of(Value value) {
    if (value instanceof Quantity quantity) {
      return amount(quantity);
    }
    if (value instanceof TimeInterval time && !isWholeDays(time)) {
      return clock(time);
    }
    return value instanceof Wording wording
        ? "“" + String.join(" ", wording.words()) + "”"
        : ValueWords.of(value);
  }

  private static String amount(Quantity quantity) {
    Range range = quantity.range();
    return quantity.unit().equals(Unit.SECOND) && inHours(range)
        ? ValueWords.range(range, ReadingWords::hours) + (isOne(range, HOUR) ? " hour" : " hours")
        : ValueWords.of(quantity);
  }

  private static boolean isOne(Range range, double one) {
    return range.isPoint() && range.lo() == one;
  }

  /** Tells whether hours and quarters of them say all: not 10 minutes, not three weeks. */
  private static boolean inHours(Range range) {
    return DoubleStream.of(range.lo(), range.hi())
        .filter(bound -> !Double.isInfinite(bound))
        .allMatch(bound -> bound >= HOUR && bound <= LONGEST_IN_HOURS && bound % QUARTER_HOUR == 0);
  }

  private static String hours(double seconds) {
    long quarters = Math.round(seconds / QUARTER_HOUR);
    return quarters / 4 + QUARTERS[(int) (quarters % 4)];
  }

  private static boolean isWholeDays(TimeInterval time) {
    return time.start().toLocalTime().equals(LocalTime.MIDNIGHT)
        && time.end().toLocalTime().equals(LocalTime.MIDNIGHT);
  }

  /** Returns {@code Thu 14 Sep 2023, 00:00 to 06:00}. */
  private static String clock(TimeInterval time) {
    LocalDate day = time.start().toLocalDate();
    boolean minute = time.end().equals(time.start().plusMinutes(1));
    String end = minute ? "" : " to " + end(time.end(), day);
    String zone = time.offset().map(offset -> " " + zone(offset)).orElse("");
    return DAY.format(day) + ", " + CLOCK.format(time.start()) + end + zone;
  }

  private static String end(LocalDateTime end, LocalDate startDay) {
    if (end.equals(startDay.plusDays(1).atStartOfDay())) {
      return "midnight";
    }
    boolean sameDay = end.toLocalDate().equals(startDay);
    return (sameDay ? "" : DAY.format(end) + ", ") + CLOCK.format(end);
  }

  private static String zone(ZoneOffset offset) {
    return offset.equals(ZoneOffset.UTC) ? "GMT" : "GMT" + offset.getId();
  }
}
