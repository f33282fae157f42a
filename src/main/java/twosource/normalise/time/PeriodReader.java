package twosource.normalise.time;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.OptionalInt;
import twosource.normalise.Reading;
import twosource.normalise.Words;
import twosource.normalise.quantity.LengthReader;
import twosource.normalise.quantity.TimeUnit;
import twosource.value.AnnualTime;
import twosource.value.Direction;
import twosource.value.FixedTime;
import twosource.value.Granularity;
import twosource.value.RelativeTime;
import twosource.value.TimeExpression;
import twosource.value.TimeInterval;
import twosource.value.WeekendTime;

/** Reads weekends, weeks, months, years and decades: "last week", "in November", "2002". */
final class PeriodReader {

  private final CalendarWords calendar;
  private final TenseReader tenses;
  private final YearReader years = new YearReader();
  private final LengthReader lengths;

  PeriodReader(CalendarWords calendar, TenseReader tenses, LengthReader lengths) {
    this.calendar = calendar;
    this.tenses = tenses;
    this.lengths = lengths;
  }

  Optional<Reading<TimeExpression>> read(Words words, int at) {
    return weekend(words, at)
        .or(() -> unit(words, at))
        .or(() -> monthOfYear(words, at))
        .or(() -> month(words, at))
        .or(() -> years.read(words, at));
  }

  private Optional<Reading<TimeExpression>> weekend(Words words, int at) {
    int noun = modified(words, at);
    boolean habit = words.is(at - 1, "a", "an", "every", "each", "per");
    if (!words.is(noun, "weekend") || habit) {
      return Optional.empty();
    }
    return Optional.of(new Reading<>(noun + 1, new WeekendTime(direction(words, at))));
  }

  /** Returns the index after "last", "next", "this", "this past" or "the" at an index. */
  private static int modified(Words words, int at) {
    int next = Directions.stated(words, at).isPresent() ? at + 1 : at;
    return words.is(at, "this") && words.is(next, "past", "coming") ? next + 1 : next;
  }

  private Direction direction(Words words, int at) {
    int inner = words.is(at, "this") && words.is(at + 1, "past", "coming") ? at + 1 : at;
    return Directions.stated(words, inner)
        .filter(d -> d != Direction.NEAREST)
        .orElseGet(() -> tenses.direction(words.sentence(), words.get(at).token()));
  }

  /** Returns the side of a month; where no tense tells it, the nearest is meant. */
  private Direction monthDirection(Words words, int at) {
    boolean open = Directions.stated(words, at).isEmpty();
    TenseReader.Outlook outlook = tenses.outlook(words.sentence(), words.get(at).token());
    return open && outlook == TenseReader.Outlook.NEITHER
        ? Direction.NEAREST
        : direction(words, at);
  }

  /** Reads "this week", "last month", "next year"; "the last week" is a length, not a week. */
  private static Optional<Integer> offset(Words words, int at) {
    boolean afterThe = words.is(at - 1, "the", "'", "s", "its", "their", "his", "her", "our");
    if (words.is(at, "this") || (words.is(at, "current") && words.is(at - 1, "the"))) {
      return Optional.of(0);
    }
    if (words.is(at, "coming") && words.is(at - 1, "the")) {
      return Optional.of(1);
    }
    return switch (words.get(at).key()) {
      case "last" -> afterThe ? Optional.empty() : Optional.of(-1);
      case "next" -> afterThe ? Optional.empty() : Optional.of(1);
      default -> Optional.empty();
    };
  }

  private Optional<Reading<TimeExpression>> unit(Words words, int at) {
    int noun = words.is(at, "this") && words.is(at + 1, "coming", "past") ? at + 2 : at + 1;
    Optional<Granularity> unit =
        lengths
            .unit(words.get(noun))
            .map(TimeUnit::granularity)
            .filter(u -> u.compareTo(Granularity.DAY) > 0)
            .filter(u -> !words.get(noun).key().endsWith("s"));
    return unit.flatMap(
        u -> offset(words, at).map(n -> new Reading<>(noun + 1, new RelativeTime(u, n))));
  }

  private Optional<Reading<TimeExpression>> monthOfYear(Words words, int at) {
    Optional<Month> month = calendar.monthInDate(words, at);
    int of = words.is(at + 1, ",", "of") ? at + 2 : at + 1;
    OptionalInt year = Years.at(words, of);
    if (month.isEmpty() || year.isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = LocalDate.of(year.getAsInt(), month.get(), 1);
    TimeInterval interval = TimeInterval.ofDays(first, first.plusMonths(1), Granularity.MONTH);
    return Optional.of(new Reading<>(of + 1, new FixedTime(interval)));
  }

  private Optional<Reading<TimeExpression>> month(Words words, int at) {
    int name = modified(words, at);
    boolean personal =
        words.get(name + 1).tag().startsWith("NNP") && !words.get(name + 1).isNumber();
    return calendar
        .monthAlone(words, name)
        .filter(month -> !personal || words.get(at - 1).tag().equals("IN"))
        .map(month -> new AnnualTime(month, OptionalInt.empty(), monthDirection(words, at)))
        .map(time -> new Reading<>(name + 1, time));
  }
}
