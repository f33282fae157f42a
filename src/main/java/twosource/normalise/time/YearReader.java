package twosource.normalise.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import twosource.normalise.PhraseTable;
import twosource.normalise.Reading;
import twosource.normalise.Word;
import twosource.normalise.Words;
import twosource.value.FixedTime;
import twosource.value.Granularity;
import twosource.value.TimeExpression;
import twosource.value.TimeInterval;

/** Reads years and decades: "in 2002", "the 2011 vote", "2013-14", "the 1990s", "the '60s". */
final class YearReader {

  private static final int CENTURY = 100;
  private static final int DECADE = 10;

  /** A bare number from here on is a year even where no preposition says so. */
  private static final int MODERN = 1900;

  /** Labels that a year may follow: "the season 1998", unlike "flight 1998". */
  private static final Set<String> PERIODS = Set.of("year", "season", "quarter", "week", "act");

  private final PhraseTable<Boolean> measures = PhraseTable.words("measures.txt");
  private final PhraseTable<Boolean> labels = PhraseTable.words("labels.txt");
  private final PhraseTable<Boolean> currencies = PhraseTable.words("currencies.txt");

  Optional<Reading<TimeExpression>> read(Words words, int at) {
    OptionalInt year = Years.at(words, at);
    if (year.isEmpty() || isPartOfSomethingElse(words, at)) {
      return Optional.empty();
    }
    return season(words, at, year.getAsInt()).or(() -> year(words, at, year.getAsInt()));
  }

  /** Reads "1990s" and "'90s". */
  Optional<Reading<TimeExpression>> readDecade(Words words, int at) {
    if (isPartOfSomethingElse(words, at)) {
      return Optional.empty();
    }
    return Years.read(words, at).flatMap(year -> decade(words, year));
  }

  private boolean isPartOfSomethingElse(Words words, int at) {
    Word before = words.get(at - 1);
    return before.is("$", "£", "€", "#", "/", ".", "no", "number")
        || (before.glued() && before.isHyphen())
        || (words.get(at).glued() && !before.isHyphen() && !before.is("'", "("))
        || words.get(at + 1).is("/", "%")
        || (labels.has(words, at - 1) && !PERIODS.contains(before.key()));
  }

  private static Optional<Reading<TimeExpression>> decade(Words words, Reading<Integer> year) {
    int end = year.end();
    int apostrophe = words.is(end, "'") && words.get(end).glued() ? end + 1 : end;
    boolean plural = words.is(apostrophe, "s") && words.get(apostrophe).glued();
    int first = year.value();
    return plural && first % DECADE == 0
        ? Optional.of(years(apostrophe + 1, first, first + DECADE, Granularity.DECADE))
        : Optional.empty();
  }

  /** Reads "2013-14" and "2013-2014". */
  private static Optional<Reading<TimeExpression>> season(Words words, int at, int year) {
    String last = words.get(at + 2).text();
    if (!words.get(at + 1).isHyphen() || !words.get(at + 1).glued()) {
      return Optional.empty();
    }
    OptionalInt full = Years.at(words, at + 2);
    boolean cut = last.length() == 2 && last.chars().allMatch(c -> '0' <= c && c <= '9');
    int end = full.orElse(cut ? year / CENTURY * CENTURY + Integer.parseInt(last) : 0);
    return end > year
        ? Optional.of(years(at + 3, year, end + 1, Granularity.YEAR))
        : Optional.empty();
  }

  private Optional<Reading<TimeExpression>> year(Words words, int at, int year) {
    boolean introduced = isIntroduced(words, at);
    boolean counted = !introduced && counts(words, at + 1);
    return counted || (year < MODERN && !introduced)
        ? Optional.empty()
        : Optional.of(years(at + 1, year, year + 1, Granularity.YEAR));
  }

  private static boolean isIntroduced(Words words, int at) {
    Word before = words.get(at - 1);
    return before.is(
        "a", "an", "in", "since", "by", "during", "until", "till", "early", "late", "mid", "the",
        "of", "between", "summer", "winter", "spring", "autumn", "fall");
  }

  /** Tells "2000 people" from "2000 elections": what follows a count is a plural or a unit. */
  private boolean counts(Words words, int next) {
    return words.get(next).tag().equals("NNS")
        || measures.has(words, next)
        || currencies.has(words, next);
  }

  private static Reading<TimeExpression> years(
      int end, int first, int next, Granularity granularity) {
    TimeInterval interval =
        TimeInterval.ofDays(LocalDate.of(first, 1, 1), LocalDate.of(next, 1, 1), granularity);
    return new Reading<>(end, new FixedTime(interval));
  }
}
