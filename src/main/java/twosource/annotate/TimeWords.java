package twosource.annotate;

import java.util.Locale;
import java.util.Set;
import twosource.text.CalendarNames;

/** Knows the nouns that name days, months and parts of a day. */
final class TimeWords {

  private static final int SHORTEST_DATE = "1/1/24".length();
  private static final int LONGEST_DATE = "2024-01-01".length();

  private static final Set<String> NEAR_DAYS = Set.of("yesterday", "today", "tomorrow", "tonight");

  private static final Set<String> DAY_PARTS =
      Set.of("morning", "afternoon", "evening", "night", "noon", "midnight", "lunchtime");

  private static final Set<String> ZONES =
      Set.of(
          "GMT", "UTC", "BST", "CET", "CEST", "ET", "EST", "EDT", "CT", "CST", "CDT", "MT", "MST",
          "MDT", "PT", "PST", "PDT", "JST", "KST", "IST", "AEST", "AEDT", "AM", "PM");

  private TimeWords() {}

  /** Tells whether the word, in lower case, is a day of the week or {@code today} and the like. */
  static boolean isDay(String lower) {
    return CalendarNames.isWeekday(lower) || NEAR_DAYS.contains(lower);
  }

  static boolean isMonth(String lower) {
    return CalendarNames.isMonth(lower);
  }

  static boolean isDayPart(String lower) {
    return DAY_PARTS.contains(lower);
  }

  /** Tells whether the word, in a capital as names are, is a weekday or a month. */
  static boolean isDayOrMonth(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return CalendarNames.isWeekday(lower) || CalendarNames.isMonth(lower);
  }

  /** Tells whether the word is a time zone in short, or half of a day. */
  static boolean isZone(String word) {
    return ZONES.contains(word);
  }

  /** Tells whether a word is a date in figures: {@code 2024-03-12, 3/12/2024}. */
  static boolean isNumericDate(String word) {
    int marks = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '-' || c == '/') {
        marks++;
      } else if (c < '0' || c > '9') {
        return false;
      }
    }
    return marks == 2 && word.length() >= SHORTEST_DATE && word.length() <= LONGEST_DATE;
  }
}
