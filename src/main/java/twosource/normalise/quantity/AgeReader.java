package twosource.normalise.quantity;

import java.util.Map;
import java.util.Optional;
import twosource.normalise.Word;
import twosource.normalise.Words;
import twosource.value.Range;
import twosource.value.Unit;

/** Reads ages: "five years old", "a 90-day-old bill", "87 yo", "aged 45", "Ito, 45,". */
final class AgeReader {

  private static final double WEEKS = 52.1775;
  private static final double DAYS = 365.2425;

  private static final Map<String, Measure> AGES =
      Map.of(
          "year", age("year", 1),
          "month", age("month", 1 / 12.0),
          "week", age("week", 1 / WEEKS),
          "day", age("day", 1 / DAYS),
          "hour", age("hour", 1 / (24 * DAYS)));

  private static Measure age(String unit, double years) {
    return new Measure(unit + " of age", Unit.AGE, years, 0);
  }

  /** Makes an age of a length of time that is one. */
  Written read(Words words, Written written) {
    int end = words.afterHyphen(written.end());
    Optional<Measure> age = written.measure().map(Measure::name).map(AGES::get);
    if (age.isPresent()) {
      int old = endOfOld(words, end);
      return old > end ? written.in(age.get(), old) : written;
    }
    Measure years = age("year", 1);
    if (written.measure().isEmpty() && isYearsOld(words, end)) {
      return written.in(years, words.is(end, "y") ? end + 3 : end + 1);
    }
    return written.measure().isEmpty() && isAge(words, written)
        ? written.in(years, written.end())
        : written;
  }

  private static int endOfOld(Words words, int at) {
    if (words.is(at, "of")) {
      return words.is(at + 1, "age") ? at + 2 : at;
    }
    return words.is(at, "old", "olds") ? at + 1 : at;
  }

  private static boolean isYearsOld(Words words, int at) {
    return words.is(at, "yo")
        || (words.is(at, "y") && words.is(at + 1, "/") && words.is(at + 2, "o"));
  }

  private static boolean isAge(Words words, Written written) {
    int number = written.first().number();
    boolean whole = !written.first().numeral().fraction() && written.first().value() < 120;
    boolean aged =
        words.is(number - 1, "aged", "age", "ages")
            || (words.is(number - 1, "and", ",") && words.is(number - 3, "aged", "ages"))
            || (words.is(number - 1, "of") && words.is(number - 2, "age"));
    return whole && (aged || isBehindName(words, number, written.end()));
  }

  private static boolean isBehindName(Words words, int number, int end) {
    boolean commas = words.is(number - 1, ",") && words.is(end, ",", ".");
    Word name = words.get(number - 2);
    return commas
        && name.tag().equals("NNP")
        && name.isCapitalised()
        && words.get(number).isNumber();
  }

  /** Returns what "five years old" allows, which is anything up to the sixth birthday. */
  static Range lived(Range stated) {
    return new Range(stated.lo(), false, stated.hi() + 1, true);
  }
}
