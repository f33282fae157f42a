package twosource.value;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Optional;

/**
 * Names a season of the northern year.
 *
 * <p>The stretch is drawn wide, a month more on either side than the almanac has it, since no two
 * writers mean the same days; the winter of a year is the one that begins in it.
 */
public enum Season {
  SPRING("SP", Month.FEBRUARY),
  SUMMER("SU", Month.MAY),
  AUTUMN("FA", Month.AUGUST),
  WINTER("WI", Month.NOVEMBER);

  private static final int MONTHS = 5;

  private final String code;
  private final Month first;

  Season(String code, Month first) {
    this.code = code;
    this.first = first;
  }

  /** Returns the season's sign in TIMEX3. */
  public String code() {
    return code;
  }

  /** Returns the season of a year. */
  public TimeInterval in(int year) {
    LocalDate start = LocalDate.of(year, first, 1);
    return TimeInterval.ofDays(start, start.plusMonths(MONTHS), Granularity.SEASON);
  }

  /** Returns the season that an interval is; empty where it is none. */
  static Optional<Season> of(TimeInterval interval) {
    return Arrays.stream(values())
        .filter(season -> season.in(interval.start().getYear()).equals(interval))
        .findFirst();
  }
}
