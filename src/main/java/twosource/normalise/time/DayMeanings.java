package twosource.normalise.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import twosource.normalise.time.Phrasebook.Meaning;
import twosource.value.ClockTime;
import twosource.value.DayPart;
import twosource.value.DayPartTime;
import twosource.value.FloatingTime;
import twosource.value.Granularity;
import twosource.value.Section;
import twosource.value.SectionTime;
import twosource.value.TimeExpression;

/** Makes sections and parts of days and periods, and clock times. */
final class DayMeanings {

  private final DayParts dayParts;

  DayMeanings(DayParts dayParts) {
    this.dayParts = dayParts;
  }

  /** Returns the meaning of a name and its argument; empty where the name is of another kind. */
  Optional<Meaning> of(List<String> columns) {
    String argument = columns.size() > 1 ? columns.get(1) : "";
    Meaning meaning =
        switch (columns.get(0)) {
          case "section" -> match -> Optional.of(section(match, argument));
          case "part" -> this::part;
          case "part-told" -> match -> Optional.of(partTold(match));
          case "clock" -> match -> Optional.of(match.get(ClockTime.class));
          case "clock-of-day" -> DayMeanings::clockOfDay;
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

  /** Reads "that morning" and "midnight", of the day that was told. */
  private TimeExpression partTold(Match match) {
    TimeExpression day = FloatingTime.again(Granularity.DAY);
    return match
        .find(DayPart.class)
        .<TimeExpression>map(part -> new DayPartTime(day, part))
        .orElseGet(() -> dayParts.within(day, match.words().get(match.from()).key()));
  }

  /** Reads "6.10am on Wednesday", "Wednesday at 6.10am", "6 a.m. on Friday morning". */
  private static Optional<TimeExpression> clockOfDay(Match match) {
    ClockTime clock = match.get(ClockTime.class);
    TimeExpression day =
        match
            .all(TimeExpression.class)
            .filter(time -> !time.equals(clock))
            .findFirst()
            .orElse(clock);
    Optional<DayPart> part = match.find(DayPart.class);
    boolean fits = day.granularity().compareTo(Granularity.DAY) <= 0 && !(day instanceof ClockTime);
    return fits
        ? Optional.of(
            clock.onDay(part.<TimeExpression>map(p -> new DayPartTime(day, p)).orElse(day)))
        : Optional.empty();
  }
}
