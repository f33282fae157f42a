package twosource.normalise.time;

import java.time.DayOfWeek;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import twosource.normalise.time.Phrasebook.Meaning;
import twosource.value.AroundTime;
import twosource.value.ClockTime;
import twosource.value.ComparedTime;
import twosource.value.DayPart;
import twosource.value.DayPartTime;
import twosource.value.FloatingTime;
import twosource.value.Granularity;
import twosource.value.Range;
import twosource.value.Section;
import twosource.value.SectionTime;
import twosource.value.TimeExpression;
import twosource.value.ToldWeekdayTime;
import twosource.value.WeekdayOfWeekTime;
import twosource.value.YearAgoTime;
import twosource.value.YearPart;
import twosource.value.YearPartTime;

/** Makes times of other times: a section, a part or a clock time of a day, a quarter of a year. */
final class Compositions {

  private final DayParts dayParts;

  Compositions(DayParts dayParts) {
    this.dayParts = dayParts;
  }

  /** Returns the meaning of a name and its argument; empty where the name is of another kind. */
  Optional<Meaning> of(List<String> columns) {
    String argument = columns.size() > 1 ? columns.get(1) : "";
    Meaning meaning =
        switch (columns.get(0)) {
          case "section" -> match -> Optional.of(section(match, argument));
          case "part" -> this::part;
          case "clock" -> match -> Optional.of(match.get(ClockTime.class));
          case "clock-of-day" -> Compositions::clockOfDay;
          case "of" -> match -> Optional.of(partOf(match, match.get(TimeExpression.class)));
          case "again" -> match -> Optional.of(again(match, argument));
          case "step" -> match -> Optional.of(step(match, Integer.parseInt(argument)));
          case "week-of" -> match -> Optional.of(around(match, Granularity.WEEK));
          case "weekend-of" -> match -> Optional.of(around(match, Granularity.WEEKEND));
          case "weekday-of-week" ->
              match ->
                  Optional.of(
                      new WeekdayOfWeekTime(
                          match.get(DayOfWeek.class), Integer.parseInt(argument)));
          case "step-word" -> match -> Optional.of(stepWord(match));
          case "clock-of-part" -> this::clockOfPart;
          case "told-weekday" ->
              match ->
                  Optional.of(
                      new ToldWeekdayTime(match.get(DayOfWeek.class), argument.equals("after")));
          case "year-ago" -> match -> Optional.of(new YearAgoTime(argument.equals("ago")));
          case "compared" -> match -> Optional.of(new ComparedTime(year(match)));
          case "part-told" -> match -> Optional.of(partTold(match));
          default -> null;
        };
    return Optional.ofNullable(meaning);
  }

  private TimeExpression section(Match match, String argument) {
    Section section =
        argument.isEmpty()
            ? match.get(Section.class)
            : Section.valueOf(argument.toUpperCase(Locale.ROOT));
    TimeExpression whole = match.get(TimeExpression.class);
    if (whole.granularity().compareTo(Granularity.DAY) > 0) {
      return new SectionTime(whole, section);
    }
    return whole.granularity() == Granularity.DAY ? dayParts.section(whole, section) : whole;
  }

  /** Reads a part of a day, with the section before the day taken in: "early Tuesday morning". */
  private Optional<TimeExpression> part(Match match) {
    TimeExpression day = match.get(TimeExpression.class);
    DayPart part = match.get(DayPart.class);
    String name = match.words().get(match.end() - 1).key();
    DayPart narrow =
        match.find(Section.class).map(s -> dayParts.narrowed(s, name, part)).orElse(part);
    return day.granularity() == Granularity.DAY
        ? Optional.of(new DayPartTime(day, narrow))
        : Optional.empty();
  }

  private static Optional<TimeExpression> clockOfDay(Match match) {
    TimeExpression day =
        match.values().stream()
            .filter(value -> !(value instanceof ClockTime))
            .filter(TimeExpression.class::isInstance)
            .map(TimeExpression.class::cast)
            .findFirst()
            .orElseThrow();
    return day.granularity().compareTo(Granularity.DAY) <= 0 && !(day instanceof ClockTime)
        ? Optional.of(match.get(ClockTime.class).onDay(day))
        : Optional.empty();
  }

  private static TimeExpression partOf(Match match, TimeExpression year) {
    return new YearPartTime(match.get(YearPart.class), year);
  }

  /** Reads "that morning" and "midnight", of the day that was told. */
  private TimeExpression partTold(Match match) {
    TimeExpression day = again(match, "DAY");
    return match
        .find(DayPart.class)
        .<TimeExpression>map(part -> new DayPartTime(day, part))
        .orElseGet(() -> dayParts.within(day, match.words().get(match.from()).key()));
  }

  private static TimeExpression again(Match match, String unit) {
    Granularity granularity =
        unit.isEmpty()
            ? match.get(Granularity.class)
            : Granularity.valueOf(unit.toUpperCase(Locale.ROOT));
    return new FloatingTime(Range.of(0), granularity, true, FloatingTime.Origin.TOLD);
  }

  private static TimeExpression step(Match match, int steps) {
    return new FloatingTime(
        Range.of(1), match.get(Granularity.class), steps > 0, FloatingTime.Origin.TOLD);
  }

  private static TimeExpression around(Match match, Granularity unit) {
    return new AroundTime(match.get(TimeExpression.class), unit);
  }

  /** Reads "the day before", "the week after". */
  private static TimeExpression stepWord(Match match) {
    String unit = match.words().get(match.from()).key().toUpperCase(Locale.ROOT);
    boolean after = match.words().is(match.end() - 1, "after");
    return new FloatingTime(
        Range.of(1), Granularity.valueOf(unit), after, FloatingTime.Origin.TOLD);
  }

  private Optional<TimeExpression> clockOfPart(Match match) {
    List<TimeExpression> times =
        match.values().stream()
            .filter(TimeExpression.class::isInstance)
            .map(TimeExpression.class::cast)
            .toList();
    TimeExpression day = new DayPartTime(times.get(1), match.get(DayPart.class));
    return times.get(1).granularity() == Granularity.DAY
        ? Optional.of(match.get(ClockTime.class).onDay(day))
        : Optional.empty();
  }

  private static TimeExpression year(Match match) {
    return match
        .find(TimeExpression.class)
        .orElseGet(() -> Meanings.year(match.get(Year.class).getValue()));
  }
}
