package twosource.normalise.time;

import java.util.List;
import twosource.normalise.time.Phrasebook.Meaning;

/** Knows what the meanings of {@code time-phrases.txt} make of the words that a pattern found. */
final class Meanings {

  private final CalendarMeanings calendar;
  private final DayMeanings days;
  private final ToldMeanings told = new ToldMeanings();
  private final LengthMeanings lengths;

  Meanings(TenseReader tenses, DayParts dayParts) {
    this.calendar = new CalendarMeanings(tenses, dayParts);
    this.days = new DayMeanings(dayParts);
    this.lengths = new LengthMeanings(tenses);
  }

  /**
   * Returns the meaning of a name and its arguments.
   *
   * @param columns the name, and what it needs to know
   */
  Meaning of(List<String> columns) {
    return calendar
        .of(columns)
        .or(() -> days.of(columns))
        .or(() -> told.of(columns))
        .or(() -> lengths.of(columns))
        .orElseThrow(
            () -> new IllegalStateException("time-phrases.txt: no such meaning: " + columns));
  }
}
