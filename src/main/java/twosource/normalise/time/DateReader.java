package twosource.normalise.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import twosource.normalise.Reading;
import twosource.normalise.Word;
import twosource.normalise.Words;
import twosource.value.AnnualTime;
import twosource.value.Direction;
import twosource.value.FixedTime;
import twosource.value.SpanTime;
import twosource.value.TimeExpression;
import twosource.value.TimeInterval;

/**
 * Reads calendar days: "December 2, 2025", "Tuesday, Dec. 2", "2 July 2013", "2013-07-02", "Dec.
 * 2-4"; without a year the nearest one is meant.
 */
final class DateReader {

  private static final int LAST_DAY = 31;
  private static final Pattern DOTTED = Pattern.compile("([0-9]{1,2})\\.([0-9]{1,2})\\.([0-9]{4})");

  private final CalendarWords calendar;

  DateReader(CalendarWords calendar) {
    this.calendar = calendar;
  }

  Optional<Reading<TimeExpression>> read(Words words, int at) {
    int date = afterWeekday(words, at);
    return iso(words, date)
        .or(() -> monthFirst(words, date))
        .or(() -> dayFirst(words, date))
        .or(() -> slashed(words, date))
        .or(() -> dotted(words, date));
  }

  /** Returns the index after "Tuesday," or "Tuesday the" at an index, or the index itself. */
  private int afterWeekday(Words words, int at) {
    if (!calendar.isWeekdayBeforeDate(words, at)) {
      return at;
    }
    int comma = words.is(at + 1, ",") ? at + 2 : at + 1;
    return words.is(comma, "the") ? comma + 1 : comma;
  }

  private static Optional<Reading<TimeExpression>> iso(Words words, int at) {
    boolean form =
        words.get(at).text().length() == 4
            && words.get(at + 1).isHyphen()
            && words.get(at + 3).isHyphen()
            && words.get(at + 4).glued();
    if (!form) {
      return Optional.empty();
    }
    OptionalInt year = Years.at(words, at);
    OptionalInt month = small(words, at + 2, Month.values().length);
    OptionalInt day = small(words, at + 4, LAST_DAY);
    return month.isPresent() && day.isPresent()
        ? date(at + 5, year, Month.of(month.getAsInt()), day.getAsInt())
        : Optional.empty();
  }

  /** Reads "12/25/1998" and "25/12/98"; where both orders can be, the month comes first. */
  private static Optional<Reading<TimeExpression>> slashed(Words words, int at) {
    boolean form =
        words.is(at + 1, "/")
            && words.get(at + 1).glued()
            && words.is(at + 3, "/")
            && words.get(at + 3).glued()
            && !words.get(at + 5).glued();
    return form
        ? numeric(at + 5, number(words.get(at)), number(words.get(at + 2)), year(words, at + 4))
        : Optional.empty();
  }

  /** Reads "25.12.1998", which is one piece. */
  private static Optional<Reading<TimeExpression>> dotted(Words words, int at) {
    Matcher parts = DOTTED.matcher(words.get(at).text());
    return parts.matches() && !words.get(at + 1).glued()
        ? numeric(
            at + 1,
            Integer.parseInt(parts.group(2)),
            Integer.parseInt(parts.group(1)),
            OptionalInt.of(Integer.parseInt(parts.group(3))))
        : Optional.empty();
  }

  private static Optional<Reading<TimeExpression>> numeric(
      int end, int first, int second, OptionalInt year) {
    boolean monthFirst = 1 <= first && first <= Month.values().length;
    int month = monthFirst ? first : second;
    int day = monthFirst ? second : first;
    boolean known = 1 <= month && month <= Month.values().length && year.isPresent();
    return known && 1 <= day && day <= LAST_DAY
        ? date(end, year, Month.of(month), day)
        : Optional.empty();
  }

  private static OptionalInt year(Words words, int at) {
    OptionalInt full = Years.at(words, at);
    boolean cut = words.get(at).text().length() == 2 && number(words.get(at)) >= 0;
    return cut ? OptionalInt.of(Years.ofTwo(number(words.get(at)))) : full;
  }

  /** Returns the number that one or two figures write, -1 for anything else. */
  private static int number(Word word) {
    String text = word.text();
    boolean figures =
        !text.isEmpty() && text.length() <= 2 && text.chars().allMatch(c -> '0' <= c && c <= '9');
    return figures ? Integer.parseInt(text) : -1;
  }

  private Optional<Reading<TimeExpression>> monthFirst(Words words, int at) {
    Optional<Month> month = calendar.monthInDate(words, at);
    int the = words.is(at + 1, "the") ? at + 2 : at + 1;
    OptionalInt day = small(words, the, LAST_DAY);
    if (month.isEmpty() || day.isEmpty()) {
      return Optional.empty();
    }
    int end = afterOrdinal(words, the);
    OptionalInt last =
        words.get(end).isHyphen() ? small(words, end + 1, LAST_DAY) : OptionalInt.empty();
    if (last.isPresent() && last.getAsInt() > day.getAsInt()) {
      return span(words, afterOrdinal(words, end + 1), month.get(), day, last);
    }
    return dated(words, end, month.get(), day);
  }

  private Optional<Reading<TimeExpression>> dayFirst(Words words, int at) {
    OptionalInt day = small(words, at, LAST_DAY);
    if (day.isEmpty()) {
      return Optional.empty();
    }
    int end = afterOrdinal(words, at);
    OptionalInt last =
        words.get(end).isHyphen() ? small(words, end + 1, LAST_DAY) : OptionalInt.empty();
    int next = last.isPresent() ? afterOrdinal(words, end + 1) : end;
    int name = words.is(next, "of") ? next + 1 : words.afterHyphen(next);
    Optional<Month> month = calendar.monthInDate(words, name);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    return last.isPresent() && last.getAsInt() > day.getAsInt()
        ? span(words, name + 1, month.get(), day, last)
        : dated(words, name + 1, month.get(), last.isPresent() ? last : day);
  }

  private static Optional<Reading<TimeExpression>> dated(
      Words words, int end, Month month, OptionalInt day) {
    int comma = words.is(end, ",") || words.get(end).isHyphen() ? end + 1 : end;
    OptionalInt year = Years.at(words, comma);
    return date(year.isPresent() ? comma + 1 : end, year, month, day.orElseThrow());
  }

  private static Optional<Reading<TimeExpression>> span(
      Words words, int end, Month month, OptionalInt first, OptionalInt last) {
    return dated(words, end, month, last)
        .flatMap(to -> dated(words, end, month, first).map(from -> span(from, to)));
  }

  private static Reading<TimeExpression> span(
      Reading<TimeExpression> from, Reading<TimeExpression> to) {
    return new Reading<>(to.end(), new SpanTime(from.value(), to.value()));
  }

  private static Optional<Reading<TimeExpression>> date(
      int end, OptionalInt year, Month month, int day) {
    try {
      TimeExpression time =
          year.isPresent()
              ? new FixedTime(TimeInterval.ofDay(LocalDate.of(year.getAsInt(), month, day)))
              : AnnualTime.of(MonthDay.of(month, day), Direction.NEAREST);
      return Optional.of(new Reading<>(end, time));
    } catch (DateTimeException | IllegalArgumentException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int afterOrdinal(Words words, int at) {
    boolean ordinal = words.get(at + 1).glued() && words.is(at + 1, "st", "nd", "rd", "th");
    return ordinal ? at + 2 : at + 1;
  }

  /** Returns a whole number from 1 up to a limit, in one or two figures. */
  private static OptionalInt small(Words words, int at, int limit) {
    int number = number(words.get(at));
    return 1 <= number && number <= limit ? OptionalInt.of(number) : OptionalInt.empty();
  }
}
