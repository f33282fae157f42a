package twosource.normalise.time;

import java.util.Optional;
import twosource.normalise.Reading;
import twosource.normalise.Word;
import twosource.normalise.Words;
import twosource.normalise.quantity.LengthReader;
import twosource.value.ClockTime;
import twosource.value.DayPart;
import twosource.value.DayPartTime;
import twosource.value.Granularity;
import twosource.value.Section;
import twosource.value.SectionTime;
import twosource.value.SpanTime;
import twosource.value.TimeExpression;

/**
 * Puts days, parts of days, periods and clock times together: "early Wednesday", "late on Tuesday
 * night", "6.10am on Wednesday", "earlier this week", "mid-December".
 */
final class TimePhraseReader {

  private final DayParts dayParts = new DayParts();
  private final DayReader days;
  private final PeriodReader periods;
  private final ClockReader clocks = new ClockReader();

  TimePhraseReader(CalendarWords calendar, TenseReader tenses, LengthReader lengths) {
    this.days = new DayReader(calendar, tenses, dayParts);
    this.periods = new PeriodReader(calendar, tenses, lengths);
  }

  Optional<Reading<TimeExpression>> read(Words words, int at) {
    return clockFirst(words, at)
        .or(() -> partFirst(words, at))
        .or(() -> sectioned(words, at))
        .or(() -> day(words, at, Optional.empty()))
        .or(() -> periods.read(words, at))
        .map(reading -> span(words, at, reading));
  }

  /** Reads "6.10am", "6.10am on Wednesday", "6:10 a.m. Wednesday". */
  private Optional<Reading<TimeExpression>> clockFirst(Words words, int at) {
    return clocks.read(words, at).map(clock -> withDay(words, clock));
  }

  private Reading<TimeExpression> withDay(Words words, Reading<ClockTime> clock) {
    int comma = words.is(clock.end(), ",") ? clock.end() + 1 : clock.end();
    int next = words.is(comma, "on") ? comma + 1 : comma;
    return day(words, next, Optional.empty())
        .map(day -> new Reading<TimeExpression>(day.end(), clock.value().onDay(day.value())))
        .orElseGet(() -> new Reading<>(clock.end(), clock.value()));
  }

  /** Reads "the morning of December 2", "the early hours of Wednesday". */
  private Optional<Reading<TimeExpression>> partFirst(Words words, int at) {
    return dayParts
        .at(words, at)
        .filter(part -> words.is(part.end(), "of", "on"))
        .flatMap(
            part ->
                days.read(words, part.end() + 1)
                    .filter(day -> day.value().granularity() == Granularity.DAY)
                    .map(day -> new Reading<>(day.end(), part(day, part.value()))));
  }

  private static TimeExpression part(Reading<TimeExpression> day, DayPart part) {
    return new DayPartTime(day.value(), part);
  }

  /** Reads "early Wednesday", "earlier in November", "late last week", "mid-December". */
  private Optional<Reading<TimeExpression>> sectioned(Words words, int at) {
    Optional<Section> section = section(words.get(at));
    if (section.isEmpty()) {
      return Optional.empty();
    }
    int next = words.afterHyphen(at + 1);
    int inner = words.is(next, "on", "in") ? next + 1 : next;
    String word = words.get(at).key();
    return day(words, inner, Optional.of(word))
        .or(() -> periods.read(words, inner).map(whole -> cut(whole, section.get())));
  }

  private static Reading<TimeExpression> cut(Reading<TimeExpression> whole, Section section) {
    return new Reading<>(whole.end(), new SectionTime(whole.value(), section));
  }

  private static Optional<Section> section(Word word) {
    return switch (word.key()) {
      case "early" -> Optional.of(Section.EARLY);
      case "mid" -> Optional.of(Section.MIDDLE);
      case "late" -> Optional.of(Section.LATE);
      case "earlier" -> Optional.of(Section.EARLIER);
      case "later" -> Optional.of(Section.LATER);
      default -> Optional.empty();
    };
  }

  /**
   * Reads a day and what follows of it.
   *
   * @param section the word before it: "early", "late", "mid", "earlier", "later"
   */
  private Optional<Reading<TimeExpression>> day(Words words, int at, Optional<String> section) {
    return days.read(words, at).map(day -> within(words, day, section));
  }

  private Reading<TimeExpression> within(
      Words words, Reading<TimeExpression> day, Optional<String> section) {
    if (day.value().granularity() != Granularity.DAY) {
      return day;
    }
    int next = words.afterHyphen(day.end());
    Optional<Reading<DayPart>> part = dayParts.at(words, next);
    if (part.isPresent()) {
      DayPart narrow =
          section
              .map(word -> dayParts.narrowed(word, words, part.get()))
              .orElse(part.get().value());
      return new Reading<>(part.get().end(), part(day, narrow));
    }
    Optional<DayPart> half = section.flatMap(dayParts::section);
    return half.isPresent()
        ? new Reading<>(day.end(), part(day, half.get()))
        : withClock(words, day);
  }

  /** Takes in the clock time of "Wednesday at 6.10am" and "Dec. 2, 6.10am". */
  private Reading<TimeExpression> withClock(Words words, Reading<TimeExpression> day) {
    int comma = words.is(day.end(), ",") ? day.end() + 1 : day.end();
    int next = words.is(comma, "at") ? comma + 1 : comma;
    return clocks
        .read(words, next)
        .map(clock -> new Reading<TimeExpression>(clock.end(), clock.value().onDay(day.value())))
        .orElse(day);
  }

  /** Takes in the end of "Monday through Wednesday" and "from Monday to Wednesday". */
  private Reading<TimeExpression> span(Words words, int at, Reading<TimeExpression> first) {
    int joint = first.end();
    boolean between = words.is(at - 1, "between") && words.is(joint, "and");
    boolean from = words.is(at - 1, "from") && words.is(joint, "to", "until", "till");
    if (!between && !from && !words.is(joint, "through") && !words.get(joint).isHyphen()) {
      return first;
    }
    return days.read(words, joint + 1)
        .or(() -> periods.read(words, joint + 1))
        .filter(last -> last.value().granularity() == first.value().granularity())
        .map(
            last ->
                new Reading<TimeExpression>(last.end(), new SpanTime(first.value(), last.value())))
        .orElse(first);
  }
}
