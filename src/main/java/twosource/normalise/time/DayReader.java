package twosource.normalise.time;

import java.util.List;
import java.util.Optional;
import twosource.normalise.PhraseTable;
import twosource.normalise.Reading;
import twosource.normalise.Words;
import twosource.value.DayPart;
import twosource.value.DayPartTime;
import twosource.value.Direction;
import twosource.value.Granularity;
import twosource.value.RelativeTime;
import twosource.value.TimeExpression;
import twosource.value.WeekdayTime;

/** Reads single days: dates, "last Tuesday", "Friday", "today", "tonight". */
final class DayReader {

  private record Deictic(int days, String part) {
    static Deictic of(List<String> columns) {
      return new Deictic(Integer.parseInt(columns.get(0)), columns.get(1));
    }
  }

  private final CalendarWords calendar;
  private final DateReader dates;
  private final TenseReader tenses;
  private final DayParts dayParts;
  private final PhraseTable<Deictic> deictics = PhraseTable.read("deictic-days.txt", Deictic::of);

  DayReader(CalendarWords calendar, TenseReader tenses, DayParts dayParts) {
    this.calendar = calendar;
    this.dates = new DateReader(calendar);
    this.tenses = tenses;
    this.dayParts = dayParts;
  }

  Optional<Reading<TimeExpression>> read(Words words, int at) {
    return dates.read(words, at).or(() -> weekday(words, at)).or(() -> deictic(words, at));
  }

  private Optional<Reading<TimeExpression>> weekday(Words words, int at) {
    int side = words.is(at, "this") && words.is(at + 1, "past", "coming") ? at + 1 : at;
    Optional<Direction> stated = Directions.stated(words, side);
    int name = stated.isPresent() ? side + 1 : at;
    return calendar
        .weekday(words, name)
        .map(day -> new WeekdayTime(day, direction(words, at, stated)))
        .map(time -> new Reading<>(name + 1, time));
  }

  private Direction direction(Words words, int at, Optional<Direction> stated) {
    return stated
        .filter(side -> side != Direction.NEAREST)
        .orElseGet(() -> tenses.direction(words.sentence(), words.get(at).token()));
  }

  private Optional<Reading<TimeExpression>> deictic(Words words, int at) {
    return deictics
        .at(words, at)
        .filter(found -> !isName(words, at))
        .map(found -> new Reading<>(found.end(), time(found.value())));
  }

  /** Tells "USA Today" from "today": a capital letter inside the sentence. */
  private static boolean isName(Words words, int at) {
    return words.get(at).isCapitalised() && words.get(at - 1).isCapitalised();
  }

  private TimeExpression time(Deictic deictic) {
    TimeExpression day = new RelativeTime(Granularity.DAY, deictic.days());
    Optional<DayPart> part = dayParts.named(deictic.part());
    return part.isPresent() ? new DayPartTime(day, part.get()) : day;
  }
}
