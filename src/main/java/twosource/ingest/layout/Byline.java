package twosource.ingest.layout;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import twosource.text.CalendarNames;

/** Recognises who wrote an article: {@code By Jo Roy}, {@code Jo Roy, Wire}. */
final class Byline {

  private static final int LONGEST = 120;
  private static final int LONGEST_CREDIT = 400;
  private static final int MOST_WORDS = 16;
  private static final int ANY_CASE = CASE_INSENSITIVE | UNICODE_CASE;
  private static final Set<String> BETWEEN_NAMES =
      Set.of(
          "and", "in", "for", "of", "the", "at", "&", "with", "|", "-", "–", "—", "on", "de", "van",
          "von", "der", "al", "bin", "ben", "la", "le", "di", "da", "dos", "del");
  private static final Set<String> PROFESSIONS =
      Set.of(
          "correspondent",
          "correspondents",
          "reporter",
          "reporters",
          "editor",
          "writer",
          "staff",
          "writers",
          "contributor",
          "columnist",
          "political",
          "diplomatic",
          "science",
          "business",
          "senior",
          "chief",
          "special",
          "foreign",
          "news",
          "agencies",
          "agency",
          "wire");
  private static final List<String> NO_NAMES =
      List.of("the", "this", "that", "all", "late", "early", "then", "now");
  private static final Pattern STARTS = Markers.pattern("byline starts", "", "", ANY_CASE);
  private static final Pattern ENDS = Markers.pattern("byline ends", "", "\\.?\\)?$", ANY_CASE);

  private Byline() {}

  /** Tells whether the paragraph names authors, wherever it stands. */
  static boolean matches(Paragraph paragraph) {
    String text = paragraph.text();
    if (paragraph.length() <= LONGEST_CREDIT
        && (STARTS.matcher(text).lookingAt()
            || (text.contains("contribut") && ENDS.matcher(text).find()))) {
      return true;
    }
    return paragraph.length() <= LONGEST
        && text.regionMatches(true, 0, "by ", 0, 3)
        && areNames(text.substring(3));
  }

  /** Tells whether the paragraph, near the headline, is a name and an outlet. */
  static boolean isNameAndOutlet(Paragraph paragraph) {
    String text = paragraph.text();
    int comma = text.indexOf(',');
    String name = comma < 0 ? "" : text.substring(0, comma);
    int words = name.split(" ", -1).length;
    return paragraph.length() <= LONGEST / 2
        && !paragraph.isPunctuated()
        && text.chars().noneMatch(Character::isDigit)
        && words >= 2
        && words <= 3
        && areNames(name)
        && areNames(text.substring(comma + 1).strip());
  }

  private static boolean areNames(String text) {
    List<String> words =
        Arrays.stream(text.split("[\\s,;]+")).filter(word -> !word.isEmpty()).toList();
    if (words.isEmpty() || words.size() > MOST_WORDS || text.endsWith(".")) {
      return false;
    }
    String first = words.get(0);
    return Character.isUpperCase(first.codePointAt(0))
        && !NO_NAMES.contains(first.toLowerCase(Locale.ROOT))
        && !CalendarNames.isFull(first.toLowerCase(Locale.ROOT))
        && words.stream().allMatch(Byline::mayStandInNames);
  }

  private static boolean mayStandInNames(String word) {
    return Character.isUpperCase(word.codePointAt(0))
        || BETWEEN_NAMES.contains(word)
        || PROFESSIONS.contains(word)
        || word.startsWith("@");
  }
}
