package twosource.normalise.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import twosource.normalise.PhraseTable;
import twosource.normalise.Reading;
import twosource.normalise.Words;
import twosource.value.Feast;
import twosource.value.Granularity;
import twosource.value.Season;
import twosource.value.Section;
import twosource.value.VagueTime.Reference;
import twosource.value.YearPart;

/** Lists the words in capitals that a pattern of {@code time-phrases.txt} may hold. */
final class Terms {

  /** Holds the place of an ordinal: "third" is 3. */
  record Nth(int place) {}

  /** Holds a day by its distance from the document date, and the part of it that is meant. */
  record Deictic(int days, String part) {
    static Deictic of(List<String> columns) {
      return new Deictic(Integer.parseInt(columns.get(0)), columns.get(1));
    }
  }

  /** Holds how often something comes back: {@code P1D}. */
  record Habit(String value, Granularity unit) {
    static Habit of(List<String> columns) {
      return new Habit(columns.get(0), Granularity.valueOf(columns.get(1)));
    }
  }

  private static final int QUARTERS = 4;

  private final Map<String, Term> terms = new LinkedHashMap<>();

  Terms(CalendarWords calendar, DayParts dayParts) {
    calendarTerms(calendar);
    units();
    ordinals();
    DateReader dates = new DateReader(calendar);
    YearReader years = new YearReader();
    ClockReader clocks = new ClockReader();
    StretchReader stretches = new StretchReader();
    add("DATE", with(calendar.openers(), Term.FIGURE), dates::read);
    add("PLAINYEAR", with(Years.openers(), Term.FIGURE, "'"), years::read);
    add("DECADE", with(Years.openers(), Term.FIGURE, "'"), years::readDecade);
    add("YEAR", with(Years.openers(), Term.FIGURE, "'"), Terms::year);
    add("SPOKENYEAR", with(Years.openers(), "'"), Terms::spokenYear);
    add("CLOCK", with(clocks.openers(), Term.FIGURE), clocks::read);
    add("LENGTH", StretchReader.openers(), stretches::read);
    add("PART", dayParts.openers(), dayParts::at);
    table("DEICTIC", "deictic-days.txt", Deictic::of);
    table("SECTION", "sections.txt", columns -> Section.valueOf(columns.get(0)));
    table("SEASON", "seasons.txt", columns -> new YearPart.OfSeason(season(columns)));
    table("FEAST", "feasts.txt", Terms::feast);
    table("VAGUE", "vague-times.txt", columns -> Reference.valueOf(columns.get(0)));
    table("HABIT", "habits.txt", Habit::of);
  }

  Map<String, Term> all() {
    return terms;
  }

  private void calendarTerms(CalendarWords calendar) {
    add("WEEKDAY", calendar.openers(), (words, at) -> next(at, calendar.weekday(words, at)));
    add(
        "DAYNAME",
        calendar.openers(),
        (words, at) -> next(at, calendar.weekdayName(words, at, "")));
    add(
        "DAYNAMES",
        calendar.pluralOpeners(),
        (words, at) -> next(at, calendar.weekdayName(words, at, "s")));
    add("MONTH", calendar.openers(), (words, at) -> month(at, calendar.monthAlone(words, at)));
    add("MONTHNAME", calendar.openers(), (words, at) -> month(at, calendar.monthInDate(words, at)));
  }

  private void units() {
    PhraseTable<Granularity> one = PhraseTable.read("calendar-units.txt", Terms::granularity);
    PhraseTable<Granularity> many =
        PhraseTable.read("calendar-unit-plurals.txt", Terms::granularity);
    add("ANYUNIT", one.openers(), (words, at) -> untitled(one, words, at));
    add("UNIT", one.openers(), (words, at) -> untitled(one, words, at).filter(Terms::isLong));
    add("UNITS", many.openers(), (words, at) -> untitled(many, words, at));
  }

  /** Tells weeks and longer units from days: "the last day" is an ordinal. */
  private static boolean isLong(Reading<Granularity> unit) {
    return unit.value() != Granularity.DAY;
  }

  private static Optional<Reading<Granularity>> untitled(
      PhraseTable<Granularity> units, Words words, int at) {
    return StretchReader.isTitle(words, at) ? Optional.empty() : units.at(words, at);
  }

  private void ordinals() {
    PhraseTable<Nth> words = PhraseTable.read("ordinals.txt", c -> new Nth(number(c, 0)));
    Set<String> openers = with(words.openers(), Term.FIGURE);
    add("NTH", openers, (text, at) -> nth(words, text, at));
    add("QUARTER", openers, (text, at) -> quarter(words, text, at));
    PhraseTable<YearPart> halves =
        PhraseTable.read("halves.txt", c -> new YearPart.OfHalf(number(c, 0)));
    Set<String> halfOpeners = with(halves.openers(), openers.toArray(String[]::new));
    add("HALF", halfOpeners, (text, at) -> half(words, text, at).or(() -> halves.at(text, at)));
  }

  private static Optional<Reading<Nth>> nth(PhraseTable<Nth> table, Words words, int at) {
    boolean figures =
        words.get(at + 1).glued()
            && words.is(at + 1, "st", "nd", "rd", "th")
            && words.get(at).text().length() <= 2;
    return figures
        ? Optional.of(new Reading<>(at + 2, new Nth(Integer.parseInt(words.get(at).text()))))
        : table.at(words, at);
  }

  private static Optional<Reading<YearPart>> quarter(PhraseTable<Nth> table, Words words, int at) {
    return partOfYear(table, words, at, "quarter")
        .filter(nth -> nth.value().place() <= QUARTERS)
        .map(nth -> new Reading<>(nth.end(), new YearPart.OfQuarter(nth.value().place())));
  }

  private static Optional<Reading<YearPart>> half(PhraseTable<Nth> table, Words words, int at) {
    return partOfYear(table, words, at, "half")
        .filter(nth -> nth.value().place() <= 2)
        .map(nth -> new Reading<>(nth.end(), new YearPart.OfHalf(nth.value().place())));
  }

  /** Reads an ordinal before a noun: "third quarter", "second half". */
  private static Optional<Reading<Nth>> partOfYear(
      PhraseTable<Nth> table, Words words, int at, String noun) {
    return nth(table, words, at)
        .filter(nth -> nth.value().place() > 0)
        .map(nth -> new Reading<>(words.afterHyphen(nth.end()), nth.value()))
        .filter(nth -> words.is(nth.end(), noun))
        .map(nth -> new Reading<>(nth.end() + 1, nth.value()));
  }

  private static Optional<Reading<Year>> year(Words words, int at) {
    return Years.read(words, at).map(year -> new Reading<>(year.end(), Year.of(year.value())));
  }

  /** Reads a year that can be nothing else, unlike "two thousand". */
  private static Optional<Reading<Year>> spokenYear(Words words, int at) {
    return words.is(at + 1, "thousand") ? Optional.empty() : year(words, at);
  }

  private static Optional<Reading<YearPart>> month(int at, Optional<Month> month) {
    return month.map(name -> new Reading<>(at + 1, new YearPart.OfMonth(name)));
  }

  private static <T> Optional<Reading<T>> next(int at, Optional<T> value) {
    return value.map(found -> new Reading<>(at + 1, found));
  }

  private static Season season(List<String> columns) {
    return Season.valueOf(columns.get(0));
  }

  /** Reads {@code 12-25}, {@code easter -2} and {@code 11 thursday 4}. */
  private static YearPart feast(List<String> columns) {
    String first = columns.get(0);
    if (first.equals("easter")) {
      return new YearPart.OfFeast(new Feast.FromEaster(number(columns, 1)));
    }
    if (columns.size() == 1) {
      return new YearPart.OfDay(MonthDay.parse("--" + first));
    }
    DayOfWeek weekday = DayOfWeek.valueOf(columns.get(1).toUpperCase(Locale.ROOT));
    return new YearPart.OfFeast(
        new Feast.NthWeekday(Month.of(number(columns, 0)), weekday, number(columns, 2)));
  }

  private static Granularity granularity(List<String> columns) {
    return Granularity.valueOf(columns.get(0));
  }

  private static int number(List<String> columns, int at) {
    return Integer.parseInt(columns.get(at));
  }

  private static Set<String> with(Set<String> openers, String... more) {
    Set<String> all = new TreeSet<>(openers);
    all.addAll(Arrays.asList(more));
    return all;
  }

  private <T> void table(String name, String file, Function<List<String>, T> value) {
    PhraseTable<T> table = PhraseTable.read(file, value);
    add(name, table.openers(), table::at);
  }

  /** Reads a term by the words alone. */
  @FunctionalInterface
  private interface WordReader {
    Optional<? extends Reading<?>> read(Words words, int at);
  }

  private void add(String name, Set<String> openers, WordReader reader) {
    terms.put(name, new Term(openers, (scan, at) -> reader.read(scan.words(), at)));
  }
}
