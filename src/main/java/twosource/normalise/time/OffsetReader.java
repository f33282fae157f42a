package twosource.normalise.time;

import java.util.Optional;
import twosource.normalise.PhraseTable;
import twosource.normalise.Reading;
import twosource.normalise.Word;
import twosource.normalise.Words;
import twosource.normalise.quantity.Length;
import twosource.normalise.quantity.LengthReader;
import twosource.normalise.quantity.TimeUnit;
import twosource.value.Direction;
import twosource.value.FloatingTime;
import twosource.value.Granularity;
import twosource.value.Quantity;
import twosource.value.Range;
import twosource.value.RelativeTime;
import twosource.value.TimeExpression;
import twosource.value.Unit;

/**
 * Reads times that are stated as a distance: "three weeks ago", "in two days" of what is ahead,
 * "two hours after", "the day before".
 *
 * <p>Where the distance is counted from the document date, in whole days or more and without a
 * hedge, it is a calendar unit; all others float.
 */
final class OffsetReader {

  private static final double WEEK = 604_800;

  private final LengthReader lengths;
  private final TenseReader tenses;
  private final CalendarWords calendar;
  private final PhraseTable<Boolean> lasting = PhraseTable.words("lasting-words.txt");

  OffsetReader(CalendarWords calendar, LengthReader lengths, TenseReader tenses) {
    this.calendar = calendar;
    this.lengths = lengths;
    this.tenses = tenses;
  }

  Optional<Reading<TimeExpression>> read(Words words, int at) {
    return nextDay(words, at)
        .or(() -> dayBefore(words, at))
        .or(() -> lengths.read(words, at).flatMap(length -> offset(words, at, length)));
  }

  private Optional<Reading<TimeExpression>> offset(Words words, int at, Reading<Length> length) {
    int next = words.afterHyphen(length.end());
    return switch (words.get(next).key()) {
      case "ago" -> Optional.of(new Reading<>(next + 1, fromNow(length.value(), -1)));
      case "hence" -> Optional.of(new Reading<>(next + 1, fromNow(length.value(), 1)));
      case "from" ->
          words.is(next + 1, "now")
              ? Optional.of(new Reading<>(next + 2, fromNow(length.value(), 1)))
              : Optional.empty();
      case "later" -> Optional.of(new Reading<>(next + 1, floating(length.value(), true)));
      case "earlier" -> Optional.of(new Reading<>(next + 1, floating(length.value(), false)));
      case "after" -> unlessLasting(words, at, next, length, true);
      case "before" -> unlessLasting(words, at, next, length, false);
      default -> ahead(words, at, length);
    };
  }

  /** Tells "two hours after the vote" from "for two hours after the vote". */
  private Optional<Reading<TimeExpression>> unlessLasting(
      Words words, int at, int next, Reading<Length> length, boolean after) {
    return lasting.has(words, at - 1)
        ? Optional.empty()
        : Optional.of(new Reading<>(next + 1, floating(length.value(), after)));
  }

  private Optional<Reading<TimeExpression>> ahead(Words words, int at, Reading<Length> length) {
    boolean first = words.is(at - 2, "time", "times");
    boolean in = words.is(at - 1, "in") && !first && !words.is(length.end(), "of");
    boolean future =
        in && tenses.direction(words.sentence(), words.get(at).token()) == Direction.FUTURE;
    return future
        ? Optional.of(new Reading<>(length.end(), fromNow(length.value(), 1)))
        : Optional.empty();
  }

  private static TimeExpression fromNow(Length length, int sign) {
    Range count = length.count();
    Granularity unit = length.unit().granularity();
    boolean calendar =
        count.isPoint()
            && count.lo() == Math.rint(count.lo())
            && count.lo() < Short.MAX_VALUE
            && unit.compareTo(Granularity.DAY) >= 0;
    return calendar ? new RelativeTime(unit, sign * (int) count.lo()) : floating(length, sign > 0);
  }

  private static FloatingTime floating(Length length, boolean after) {
    return new FloatingTime(length.quantity(), after, length.unit().granularity());
  }

  /** Reads "the next day", "the following week", "the previous Friday". */
  private Optional<Reading<TimeExpression>> nextDay(Words words, int at) {
    boolean after = words.is(at, "next", "following");
    boolean before = words.is(at, "previous", "preceding", "prior");
    if (!words.is(at - 1, "the") || !(after || before)) {
      return Optional.empty();
    }
    return calendar.weekday(words, at + 1).isPresent()
        ? Optional.of(new Reading<>(at + 2, withinWeek(after)))
        : calendarUnit(words.get(at + 1)).map(unit -> new Reading<>(at + 2, one(unit, after)));
  }

  private Optional<TimeUnit> calendarUnit(Word word) {
    return lengths
        .unit(word)
        .filter(unit -> unit.granularity().compareTo(Granularity.DAY) >= 0)
        .filter(unit -> !word.key().endsWith("s"));
  }

  private static TimeExpression withinWeek(boolean after) {
    Range days = new Range(0, true, WEEK, false);
    return new FloatingTime(new Quantity(days, Unit.SECOND), after, Granularity.DAY);
  }

  /** Reads "the day before", "the week after". */
  private Optional<Reading<TimeExpression>> dayBefore(Words words, int at) {
    boolean open = words.is(at - 1, "the") && words.is(at + 1, "before", "after");
    return open
        ? calendarUnit(words.get(at))
            .map(unit -> new Reading<>(at + 2, one(unit, words.is(at + 1, "after"))))
        : Optional.empty();
  }

  private static TimeExpression one(TimeUnit unit, boolean after) {
    Quantity distance = new Quantity(Range.of(unit.factor()), unit.base());
    return new FloatingTime(distance, after, unit.granularity());
  }
}
