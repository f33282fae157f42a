package twosource.ingest.layout;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises a line that holds nothing but when, and by whom, an article was published. */
final class DateStamp {

  private static final int LONGEST = 110;
  private static final int MOST_NAMES = 4;
  private static final Set<String> STAMP_WORDS =
      Set.of(
          "a.m.",
          "am",
          "article",
          "at",
          "by",
          "date",
          "day",
          "edited",
          "first",
          "hours",
          "hrs",
          "last",
          "modified",
          "of",
          "on",
          "p.m.",
          "pm",
          "posted",
          "publication",
          "published",
          "story",
          "the",
          "this",
          "time",
          "update",
          "updated",
          "was");
  private static final Pattern CLOCK =
      Pattern.compile(
          "[0-2]?[0-9][:.] ?[0-5][0-9](?::[0-5][0-9])?(?:[ap]\\.?m\\.?)?",
          Pattern.CASE_INSENSITIVE);

  /** A label or a dash makes the line a statement, as in {@code Release: May 6, 2020}. */
  private static final Pattern STATEMENT = Pattern.compile("--|—|(?<![0-9]):");

  private static final Pattern LABEL =
      Pattern.compile(
          "(?<=^ {0,3}|[|,;()] {0,3})(?:(?:first|last) )?(?:date|modified|posted|published|update|updated)(?: (?:on|at))?:",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,;:|()\\[\\]/–—·•-]+");

  private DateStamp() {}

  /** Returns the day of such a line; empty where the line says anything else. */
  static Optional<LocalDate> day(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    return FullDate.in(line).filter(date -> isOnly(line, date)).map(FullDate::day);
  }

  private static boolean isOnly(String line, FullDate date) {
    String rest = line.substring(0, date.span().start()) + " " + line.substring(date.span().end());
    if (STATEMENT.matcher(LABEL.matcher(rest).replaceAll(" ")).find()) {
      return false;
    }
    // An ISO date-time leaves a T before its clock.
    rest = CLOCK.matcher(rest.replaceFirst("^(.*) T(?=[0-9])", "$1 ")).replaceAll(" ");
    List<String> words =
        Arrays.stream(BETWEEN_WORDS.split(rest))
            .filter(word -> !word.isEmpty())
            .filter(word -> !STAMP_WORDS.contains(word.toLowerCase(Locale.ROOT)))
            .toList();
    return words.size() <= MOST_NAMES && words.stream().allMatch(DateStamp::isNameOrNumber);
  }

  private static boolean isNameOrNumber(String word) {
    return Character.isUpperCase(word.codePointAt(0)) || word.chars().allMatch(Character::isDigit);
  }
}
