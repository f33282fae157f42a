package twosource.normalise.time;

import java.time.DayOfWeek;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import twosource.normalise.time.Phrasebook.Meaning;
import twosource.value.AroundTime;
import twosource.value.ComparedTime;
import twosource.value.FloatingTime;
import twosource.value.Granularity;
import twosource.value.Range;
import twosource.value.TimeExpression;
import twosource.value.ToldWeekdayTime;
import twosource.value.WeekdayOfWeekTime;
import twosource.value.YearAgoTime;
import twosource.value.YearPart;
import twosource.value.YearPartTime;

/** Makes times that hang on another: on what was told before, or on a year or a day they name. */
final class ToldMeanings {

  /** Returns the meaning of a name and its argument; empty where the name is of another kind. */
  Optional<Meaning> of(List<String> columns) {
    String argument = columns.size() > 1 ? columns.get(1) : "";
    Meaning meaning =
        switch (columns.get(0)) {
          case "of" -> match -> Optional.of(partOf(match, match.get(TimeExpression.class)));
          case "again" -> match -> Optional.of(FloatingTime.again(unit(match, argument)));
          case "step" -> match -> Optional.of(step(match, Integer.parseInt(argument)));
          case "step-word" -> match -> Optional.of(stepWord(match));
          case "told-weekday" -> match -> Optional.of(weekday(match, argument.equals("after")));
          case "week-of" -> match -> Optional.of(around(match, Granularity.WEEK));
          case "weekend-of" -> match -> Optional.of(around(match, Granularity.WEEKEND));
          case "weekday-of-week" ->
              match -> Optional.of(weekdayOfWeek(match, Integer.parseInt(argument)));
          case "year-ago" -> match -> Optional.of(new YearAgoTime(argument.equals("ago")));
          case "compared" -> match -> Optional.of(new ComparedTime(year(match)));
          default -> null;
        };
    return Optional.ofNullable(meaning);
  }

  private static TimeExpression partOf(Match match, TimeExpression year) {
    return new YearPartTime(match.get(YearPart.class), year);
  }

  private static Granularity unit(Match match, String name) {
    return name.isEmpty() ? match.get(Granularity.class) : Granularity.valueOf(name);
  }

  private static TimeExpression step(Match match, int steps) {
    return new FloatingTime(
        Range.of(1), match.get(Granularity.class), steps > 0, FloatingTime.Origin.TOLD);
  }

  /** Reads "the day before", "the week after". */
  private static TimeExpression stepWord(Match match) {
    String unit = match.words().get(match.from()).key().toUpperCase(Locale.ROOT);
    boolean after = match.words().is(match.end() - 1, "after");
    return new FloatingTime(
        Range.of(1), Granularity.valueOf(unit), after, FloatingTime.Origin.TOLD);
  }

  private static TimeExpression weekday(Match match, boolean after) {
    return new ToldWeekdayTime(match.get(DayOfWeek.class), after);
  }

  private static TimeExpression weekdayOfWeek(Match match, int weeks) {
    return new WeekdayOfWeekTime(match.get(DayOfWeek.class), weeks);
  }

  private static TimeExpression around(Match match, Granularity unit) {
    return new AroundTime(match.get(TimeExpression.class), unit);
  }

  private static TimeExpression year(Match match) {
    return match
        .find(TimeExpression.class)
        .orElseGet(() -> CalendarMeanings.year(match.get(Year.class).getValue()));
  }
}
