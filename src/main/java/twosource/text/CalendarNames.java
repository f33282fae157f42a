package twosource.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Knows the English names of weekdays and months, in lower case; what they mean is read elsewhere.
 */
public final class CalendarNames {

  private static final Set<String> WEEKDAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final List<String> WEEKDAYS_CUT_SHORT =
      List.of("mon", "tue", "tues", "wed", "weds", "thu", "thur", "thurs", "fri", "sat", "sun");

  private static final List<String> MONTHS_CUT_SHORT =
      List.of("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

  /** Words of their own, which only a full stop makes days. */
  private static final Set<String> ONLY_WITH_STOP = Set.of("sat", "sun");

  private static final Set<String> ALL_WEEKDAYS = withShort(WEEKDAYS, WEEKDAYS_CUT_SHORT);
  private static final Set<String> ALL_MONTHS = withShort(MONTHS, MONTHS_CUT_SHORT);

  private CalendarNames() {}

  /** Tells whether the word is the whole name of a weekday or a month. */
  public static boolean isFull(String lower) {
    return WEEKDAYS.contains(lower) || MONTHS.contains(lower);
  }

  /** Tells whether the word is a weekday, in full or cut short with or without its full stop. */
  public static boolean isWeekday(String lower) {
    return ALL_WEEKDAYS.contains(lower);
  }

  /** Tells whether the word is a month, in full or cut short with or without its full stop. */
  public static boolean isMonth(String lower) {
    return ALL_MONTHS.contains(lower);
  }

  private static Set<String> withShort(Set<String> names, List<String> cutShort) {
    Set<String> all = new HashSet<>(names);
    for (String form : cutShort) {
      all.add(form + ".");
      if (!ONLY_WITH_STOP.contains(form)) {
        all.add(form);
      }
    }
    return Set.copyOf(all);
  }
}
