package twosource.ingest.layout;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import twosource.text.Span;

/**
 * Marks a date with its year in a line: {@code 2020-03-06}, {@code March 6th, 2020}, {@code 6 Mar
 * 2020}.
 */
record FullDate(Span span, LocalDate day) {

  static final String MONTH =
      "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?"
          + "|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String DAY = "([0-3]?[0-9])(?:st|nd|rd|th)?";
  private static final String YEAR = "((?:18|19|20|21)[0-9]{2})(?![0-9])";
  private static final Pattern ISO = pattern("((?:18|19|20|21)[0-9]{2})-([01][0-9])-([0-3][0-9])");
  private static final Pattern MONTH_FIRST = pattern("(" + MONTH + ") " + DAY + ",? " + YEAR);
  private static final Pattern DAY_FIRST = pattern(DAY + " (" + MONTH + "),? " + YEAR);

  private static Pattern pattern(String expression) {
    return Pattern.compile("(?<![\\p{L}0-9])" + expression, Pattern.CASE_INSENSITIVE);
  }

  /** Returns the first such date in a line; an impossible one is passed over. */
  static Optional<FullDate> in(String line) {
    if (line.chars().noneMatch(Character::isDigit)) {
      return Optional.empty();
    }
    Matcher iso = ISO.matcher(line);
    if (iso.find()) {
      return of(iso, iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
    }
    Matcher monthFirst = MONTH_FIRST.matcher(line);
    if (monthFirst.find()) {
      return of(monthFirst, monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
    }
    Matcher dayFirst = DAY_FIRST.matcher(line);
    if (dayFirst.find()) {
      return of(dayFirst, dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
    }
    return Optional.empty();
  }

  private static int month(String name) {
    return 1 + MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT));
  }

  private static Optional<FullDate> of(Matcher match, String year, int month, String day) {
    try {
      LocalDate date = LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
      return Optional.of(new FullDate(new Span(match.start(), match.end()), date));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
