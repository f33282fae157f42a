package twosource.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import twosource.text.CalendarNames;
import twosource.text.Span;
import twosource.value.Value;

/**
 * Changes a weekday, the day of a date, a year or an hour; a date that names its weekday moves by
 * whole weeks, so that both still fit.
 */
final class DayChanger implements Changer {

  private static final List<String> WEEKDAYS =
      List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private static final Set<String> NEAR = Set.of("yesterday", "today", "tonight", "tomorrow");

  private static final int LAST_DAY = 28;
  private static final int LAST_HOUR = 12;
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2999;

  @Override
  public List<Change> changes(String words, Value value, Dice dice) {
    List<Change> changes = new ArrayList<>();
    List<Span> runs = Runs.words(words);
    boolean dated = runs.stream().anyMatch(run -> isMonth(run.in(words)));
    boolean named = runs.stream().anyMatch(run -> WEEKDAYS.contains(lower(run.in(words))));
    for (Span number : Runs.numbers(words)) {
      for (int changed : numbers(words, number, dated, named)) {
        add(changes, words, number, String.valueOf(changed));
      }
    }
    if (!dated) {
      runs.forEach(run -> addWeekdays(changes, words, run));
    }
    return changes;
  }

  private static boolean isMonth(String word) {
    return CalendarNames.isMonth(lower(word));
  }

  private static void addWeekdays(List<Change> changes, String words, Span run) {
    String word = run.in(words);
    int own = WEEKDAYS.indexOf(lower(word));
    for (int i = 0; i < WEEKDAYS.size(); i++) {
      int apart = Math.floorMod(i - own, WEEKDAYS.size());
      String day = Runs.capitalLike("M", WEEKDAYS.get(i));
      if (own >= 0 && apart > 1 && apart < WEEKDAYS.size() - 1) {
        add(changes, words, run, day);
      } else if (NEAR.contains(lower(word))) {
        add(changes, words, run, "on " + day);
      }
    }
  }

  private static List<Integer> numbers(String words, Span number, boolean dated, boolean named) {
    String digits = number.in(words);
    if (digits.length() > 4 || !digits.chars().allMatch(Character::isDigit)) {
      return List.of();
    }
    int own = Integer.parseInt(digits);
    if (own >= FIRST_YEAR && own <= LAST_YEAR) {
      return dated ? List.of() : List.of(own - 4, own - 2, own - 1, own + 1, own + 2);
    }
    if (dated) {
      return between(own, named ? List.of(-14, -7, 7, 14) : List.of(-8, -5, -3, 3, 5, 8), LAST_DAY);
    }
    boolean minutes = number.start() > 0 && ":.".indexOf(words.charAt(number.start() - 1)) >= 0;
    return minutes ? List.of() : between(own, List.of(-4, -3, 3, 4), LAST_HOUR);
  }

  private static List<Integer> between(int own, List<Integer> steps, int most) {
    return steps.stream().map(step -> own + step).filter(n -> n > 0 && n <= most).toList();
  }

  private static void add(List<Change> changes, String words, Span span, String after) {
    changes.add(new Change(MutationKind.DAY, span, span.in(words), after));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
