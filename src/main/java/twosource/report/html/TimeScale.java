package twosource.report.html;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts moments on a line as percent of its length, which fits a page of any width. */
record TimeScale(LocalDateTime start, LocalDateTime end) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter HOUR =
      DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);

  private static final int MOST_TICKS = 6;
  private static final long HOURS_OF_DAY = 24;

  /** Steps between ticks, in hours: from an hour to a year. */
  private static final List<Long> STEPS =
      List.of(1L, 3L, 6L, 12L, 24L, 48L, 168L, 336L, 720L, 2_160L, 8_760L);

  /** Marks a moment of the line. */
  record Tick(double at, String label) {}

  /** Makes the line of whole days that holds an interval. */
  static TimeScale ofDays(LocalDateTime start, LocalDateTime end) {
    return new TimeScale(
        start.toLocalDate().atStartOfDay(),
        end.minusNanos(1).toLocalDate().plusDays(1).atStartOfDay());
  }

  double percent(LocalDateTime moment) {
    double share =
        (double) Duration.between(start, moment).toMinutes()
            / Math.max(1, Duration.between(start, end).toMinutes());
    return rounded(Math.max(0, Math.min(1, share)) * 100);
  }

  /** Keeps two decimals, so that the bytes stay the same and few. */
  static double rounded(double percent) {
    return Math.round(percent * 100) / 100.0;
  }

  /** Returns marks at even distances, each of which names the time that begins there. */
  List<Tick> ticks() {
    long hours = Math.max(1, Duration.between(start, end).toHours());
    long step = STEPS.stream().filter(s -> hours / s <= MOST_TICKS).findFirst().orElse(hours);
    List<Tick> ticks = new ArrayList<>();
    for (LocalDateTime at = start; at.isBefore(end); at = at.plusHours(step)) {
      ticks.add(new Tick(percent(at), label(at, step)));
    }
    return ticks;
  }

  private static String label(LocalDateTime at, long step) {
    if (step < HOURS_OF_DAY) {
      return HOUR.format(at);
    }
    return step == HOURS_OF_DAY ? WEEKDAY.format(at) : DAY.format(at);
  }
}
