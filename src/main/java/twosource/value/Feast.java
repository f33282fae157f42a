package twosource.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** Is a day of the year that has a name and moves by a rule. */
public sealed interface Feast {

  LocalDate in(int year);

  String print();

  /** Is a weekday of a month by its place: the fourth Thursday; -1 is the last. */
  record NthWeekday(Month month, DayOfWeek weekday, int place) implements Feast {
    @Override
    public LocalDate in(int year) {
      return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(place, weekday));
    }

    @Override
    public String print() {
      String name = weekday.name().toLowerCase(Locale.ROOT);
      return place + " " + name + " " + String.format(Locale.ROOT, "%02d", month.getValue());
    }
  }

  /** Is a day counted from Easter Sunday of the western churches. */
  record FromEaster(int days) implements Feast {
    @Override
    public LocalDate in(int year) {
      return easter(year).plusDays(days);
    }

    @Override
    public String print() {
      return "easter" + (days < 0 ? "" : "+") + days;
    }

    /** Follows the anonymous Gregorian algorithm (Meeus 1991, Astronomical Algorithms, ch. 8). */
    private static LocalDate easter(int year) {
      int century = year / 100;
      int moon = (19 * (year % 19) + century - century / 4 - moonShift(century) + 15) % 30;
      int week = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - moon - year % 100 % 4) % 7;
      int late = (year % 19 + 11 * moon + 22 * week) / 451;
      int sum = moon + week - 7 * late + 114;
      return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }

    private static int moonShift(int century) {
      return (century - (century + 8) / 25 + 1) / 3;
    }
  }
}
