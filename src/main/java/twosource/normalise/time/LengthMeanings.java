package twosource.normalise.time;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import twosource.normalise.Word;
import twosource.normalise.Words;
import twosource.normalise.time.Phrasebook.Meaning;
import twosource.normalise.time.Terms.Habit;
import twosource.value.Direction;
import twosource.value.FloatingTime;
import twosource.value.Granularity;
import twosource.value.LengthTime;
import twosource.value.RecurringTime;
import twosource.value.RelativeTime;
import twosource.value.TimeExpression;
import twosource.value.VagueTime;
import twosource.value.YearPart;

/** Makes lengths of time, times at a length from others, habits and vague times. */
final class LengthMeanings {

  private final TenseReader tenses;

  LengthMeanings(TenseReader tenses) {
    this.tenses = tenses;
  }

  /** Returns the meaning of a name and its argument; empty where there is none. */
  Optional<Meaning> of(List<String> columns) {
    String argument = columns.size() > 1 ? columns.get(1) : "";
    Meaning meaning =
        switch (columns.get(0)) {
          case "length" -> match -> Optional.of(length(match.get(Stretch.class)));
          case "one-length" -> LengthMeanings::oneLength;
          case "lengths" -> match -> Optional.of(lengths(match));
          case "one" -> match -> Optional.of(one(match, argument));
          case "ago" -> match -> Optional.of(fromNow(match.get(Stretch.class), -1));
          case "hence" -> match -> Optional.of(fromNow(match.get(Stretch.class), 1));
          case "ahead" -> this::ahead;
          case "later" -> match -> Optional.of(told(match, true));
          case "earlier" -> match -> Optional.of(told(match, false));
          case "named" -> match -> Optional.of(named(match, argument.equals("after")));
          case "rate" -> LengthMeanings::rate;
          case "every" -> match -> Optional.of(every(match));
          case "habit" -> match -> Optional.of(habit(match.get(Habit.class)));
          case "vague" -> match -> Optional.of(vague(match, argument));
          default -> null;
        };
    return Optional.ofNullable(meaning);
  }

  private static TimeExpression length(Stretch stretch) {
    return LengthTime.of(stretch.count(), stretch.unit());
  }

  /** Reads "a week" where it lasts, not "miles a week". */
  private static Optional<TimeExpression> oneLength(Match match) {
    Stretch stretch = match.get(Stretch.class);
    boolean rate = stretch.plain().article() && isCounted(match.words(), match.from() - 1);
    return rate ? Optional.empty() : Optional.of(length(stretch));
  }

  private static TimeExpression lengths(Match match) {
    return new LengthTime(Optional.empty(), match.get(Granularity.class));
  }

  private static TimeExpression one(Match match, String unit) {
    Granularity granularity =
        unit.isEmpty() ? match.get(Granularity.class) : Granularity.valueOf(unit);
    return new LengthTime(Optional.of(1.0), granularity);
  }

  private static TimeExpression fromNow(Stretch stretch, int sign) {
    return stretch.isCalendar() && RelativeTime.isUnit(stretch.unit())
        ? new RelativeTime(stretch.unit(), sign * (int) stretch.count().lo())
        : new FloatingTime(stretch.count(), stretch.unit(), sign > 0, FloatingTime.Origin.DOCUMENT);
  }

  /** Reads "in two days" where the clause looks ahead; else the length is what a thing took. */
  private Optional<TimeExpression> ahead(Match match) {
    int token = match.words().get(match.from()).token();
    boolean future = tenses.direction(match.words().sentence(), token) == Direction.FUTURE;
    boolean first = match.words().is(match.from() - 2, "time", "times");
    return future && !first
        ? Optional.of(fromNow(match.get(Stretch.class), 1))
        : Optional.of(length(match.get(Stretch.class)));
  }

  private static TimeExpression told(Match match, boolean after) {
    Stretch stretch = match.get(Stretch.class);
    return new FloatingTime(stretch.count(), stretch.unit(), after, FloatingTime.Origin.TOLD);
  }

  private static TimeExpression named(Match match, boolean after) {
    Stretch stretch = match.get(Stretch.class);
    return new FloatingTime(stretch.count(), stretch.unit(), after, FloatingTime.Origin.NAMED);
  }

  /** Reads "a year" in "$5 million a year". */
  private static Optional<TimeExpression> rate(Match match) {
    Granularity unit = match.get(Granularity.class);
    boolean per = match.words().is(match.from(), "per");
    return per || isCounted(match.words(), match.from() - 1)
        ? Optional.of(new RecurringTime(new LengthTime(Optional.of(1.0), unit).print(), unit))
        : Optional.empty();
  }

  /** Tells whether a word counts something: "times", "%", "$5 million", "people". */
  private static boolean isCounted(Words words, int at) {
    Word word = words.get(at);
    return word.isNumber()
        || word.tag().equals("CD")
        || word.is("once", "twice", "%", "percent")
        || word.tag().equals("NNS");
  }

  private static TimeExpression every(Match match) {
    Optional<DayOfWeek> weekday = match.find(DayOfWeek.class);
    if (weekday.isPresent()) {
      String value = "XXXX-WXX-" + weekday.get().getValue();
      return new RecurringTime(value, Granularity.DAY);
    }
    Optional<YearPart> part = match.find(YearPart.class);
    if (part.isPresent()) {
      return new RecurringTime(part.get().print(), part.get().granularity());
    }
    Optional<Stretch> stretch = match.find(Stretch.class);
    TimeExpression period = stretch.map(LengthMeanings::length).orElseGet(() -> one(match, ""));
    return new RecurringTime(period.print(), period.granularity());
  }

  private static TimeExpression habit(Habit habit) {
    return new RecurringTime(habit.value(), habit.unit());
  }

  private static TimeExpression vague(Match match, String argument) {
    return new VagueTime(
        argument.isEmpty()
            ? match.get(VagueTime.Reference.class)
            : VagueTime.Reference.valueOf(argument));
  }
}
