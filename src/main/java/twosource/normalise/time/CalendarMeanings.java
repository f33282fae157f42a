package twosource.normalise.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import twosource.normalise.time.Phrasebook.Meaning;
import twosource.normalise.time.TenseReader.Outlook;
import twosource.normalise.time.Terms.Deictic;
import twosource.normalise.time.Terms.Nth;
import twosource.value.AnnualTime;
import twosource.value.Direction;
import twosource.value.FixedTime;
import twosource.value.Granularity;
import twosource.value.RelativeTime;
import twosource.value.Section;
import twosource.value.SectionTime;
import twosource.value.TimeExpression;
import twosource.value.TimeInterval;
import twosource.value.WeekdayTime;
import twosource.value.WeekendTime;
import twosource.value.YearPart;
import twosource.value.YearPartTime;

/** Makes days, weeks, months, quarters, seasons, years, decades and centuries. */
final class CalendarMeanings {

  private static final int YEARS_IN_DECADE = 10;
  private static final int YEARS_IN_CENTURY = 100;

  private final TenseReader tenses;
  private final DayParts dayParts;

  CalendarMeanings(TenseReader tenses, DayParts dayParts) {
    this.tenses = tenses;
    this.dayParts = dayParts;
  }

  /** Returns the meaning of a name and its argument; empty where the name is of another kind. */
  Optional<Meaning> of(List<String> columns) {
    String argument = columns.size() > 1 ? columns.get(1) : "";
    Meaning meaning =
        switch (columns.get(0)) {
          case "itself" -> match -> Optional.of(match.get(TimeExpression.class));
          case "dated" -> match -> Optional.of(dated(match, direction(argument)));
          case "weekday" -> match -> Optional.of(weekday(match, direction(argument)));
          case "weekend" -> match -> Optional.of(new WeekendTime(side(match, direction(argument))));
          case "annual" ->
              match -> Optional.of(annual(match, match.get(YearPart.class), direction(argument)));
          case "of-year" -> match -> ofYear(match, match.get(Year.class).getValue());
          case "deictic" -> this::deictic;
          case "unit" -> match -> Optional.of(unit(match, columns));
          case "section-of-unit" ->
              match ->
                  Optional.of(
                      new SectionTime(unitAt(match, match.end() - 1), match.get(Section.class)));
          case "unit-end" -> match -> Optional.of(unitAt(match, match.from()));
          case "of-shift" -> match -> Optional.of(ofShift(match, Integer.parseInt(argument)));
          case "year" -> match -> Optional.of(year(match.get(Year.class).getValue()));
          case "decade" -> match -> Optional.of(decade(Integer.parseInt(argument)));
          case "century" -> CalendarMeanings::century;
          default -> null;
        };
    return Optional.ofNullable(meaning);
  }

  private static Optional<Direction> direction(String name) {
    return Optional.of(name)
        .filter(n -> !n.isEmpty())
        .map(n -> Direction.valueOf(n.toUpperCase(Locale.ROOT)));
  }

  private Direction side(Match match, Optional<Direction> stated) {
    return stated.orElseGet(
        () -> tenses.direction(match.words().sentence(), match.words().get(match.from()).token()));
  }

  /** Returns a date; far from the article's day the tense tells the year where none is stated. */
  private TimeExpression dated(Match match, Optional<Direction> stated) {
    TimeExpression date = match.get(TimeExpression.class);
    return date instanceof AnnualTime annual ? annual(match, annual.part(), stated) : date;
  }

  private TimeExpression weekday(Match match, Optional<Direction> stated) {
    return new WeekdayTime(match.get(DayOfWeek.class), side(match, stated));
  }

  /** Returns a part of the year; where neither a word nor a tense tells its side, the nearest. */
  private TimeExpression annual(Match match, YearPart part, Optional<Direction> stated) {
    int token = match.words().get(match.from()).token();
    Outlook outlook = tenses.outlook(match.words().sentence(), token);
    // What is expected of a quarter is more often its report than the quarter itself.
    boolean open =
        outlook == Outlook.NEITHER
            || (outlook == Outlook.AHEAD && part.granularity() == Granularity.QUARTER);
    Optional<Direction> side = stated.or(() -> Optional.of(Direction.NEAREST).filter(d -> open));
    return new AnnualTime(part, side(match, side));
  }

  private static Optional<TimeExpression> ofYear(Match match, int year) {
    return match.get(YearPart.class).in(year).map(FixedTime::new);
  }

  private Optional<TimeExpression> deictic(Match match) {
    // A capital letter inside a sentence makes a name of it: "USA Today".
    boolean name =
        match.words().get(match.from()).isCapitalised()
            && match.words().get(match.from() - 1).isCapitalised();
    Deictic deictic = match.get(Deictic.class);
    TimeExpression day = new RelativeTime(Granularity.DAY, deictic.days());
    return name ? Optional.empty() : Optional.of(dayParts.within(day, deictic.part()));
  }

  private static TimeExpression unit(Match match, List<String> columns) {
    int offset = Integer.parseInt(columns.get(1));
    return columns.size() > 2
        ? new RelativeTime(Granularity.valueOf(columns.get(2)), offset)
        : unit(match, offset);
  }

  private static TimeExpression unit(Match match, int offset) {
    return new RelativeTime(match.get(Granularity.class), offset);
  }

  /** Returns the week, month or year of the document that a word names. */
  private static TimeExpression unitAt(Match match, int word) {
    String unit = match.words().get(word).key().toUpperCase(Locale.ROOT);
    return new RelativeTime(Granularity.valueOf(unit), 0);
  }

  private static TimeExpression ofShift(Match match, int years) {
    return new YearPartTime(match.get(YearPart.class), new RelativeTime(Granularity.YEAR, years));
  }

  private static Optional<TimeExpression> century(Match match) {
    int century = match.get(Nth.class).place();
    boolean known = 10 < century && century <= 21;
    return known
        ? Optional.of(years((century - 1) * YEARS_IN_CENTURY, Granularity.CENTURY))
        : Optional.empty();
  }

  private static TimeExpression decade(int first) {
    return years(first, Granularity.DECADE);
  }

  static TimeExpression year(int number) {
    return years(number, Granularity.YEAR);
  }

  private static TimeExpression years(int first, Granularity granularity) {
    int length =
        granularity == Granularity.YEAR
            ? 1
            : granularity == Granularity.DECADE ? YEARS_IN_DECADE : YEARS_IN_CENTURY;
    return new FixedTime(
        TimeInterval.ofDays(
            LocalDate.of(first, 1, 1), LocalDate.of(first + length, 1, 1), granularity));
  }
}
