package twosource.ingest.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Marks the place and the date that open a report.
 *
 * @param end offset in its paragraph at which the report goes on
 * @param day empty where no year is written
 */
record Dateline(int end, Optional<LocalDate> day) {

  /** Bounds where a dateline is looked for, so that no text can make a match costly. */
  private static final int LONGEST = 120;

  private static final String BEFORE =
      "^(?:(?:Photo|Video) )?(?:(?:[Dd]ate:? )?[0-9]{4}-[0-9]{2}-[0-9]{2}[,:]? )?";

  /**
   * A sentence that opens with its day, and the name of a state or a party, are no places of a
   * report.
   */
  private static final String NO_PLACE =
      "(?!(?:On|In|At|By|Since|After|Before|From|Until|Last|Next|The|This|Early|Late|\\p{L}{3,6}day)\\b"
          + "|(?:\\p{Lu}\\.){2}|\\p{Lu}{2,3} ?[—–―‒_:-])";

  private static final String SHOUTED =
      "\\p{Lu}[\\p{Lu}.'’]{1,20}(?:[ /-]\\p{Lu}[\\p{Lu}.'’]{0,20}){0,4}";
  private static final String CAPITALISED =
      "\\p{Lu}[\\p{L}'’.-]{1,20}(?:[ /]\\p{Lu}[\\p{L}'’.]{0,20}){0,3}";
  private static final String REGION =
      "(?:, ?\\p{Lu}[\\p{L}.]{1,16}(?: \\p{Lu}[\\p{L}.]{1,16}){0,2})?";
  private static final String DATE =
      ",? (?:"
          + FullDate.MONTH
          + " [0-3]?[0-9]|[0-3]?[0-9] "
          + FullDate.MONTH
          + ")(?:,? [0-9]{4})?";
  private static final String ANY_AGENCY = " ?\\(\\p{Lu}[\\p{L}.&'’ /-]{1,30}\\)";
  private static final String KNOWN_AGENCY =
      " ?\\((?:"
          + Markers.under("agencies").stream().map(Pattern::quote).collect(Collectors.joining("|"))
          + "|[A-Z]{2,6})\\)";
  private static final String DASH = "(?: ?[—–―‒]| --?(?=\\s|$)|--| ?_(?=\\s|$))";
  private static final String GOES_ON = "(?=\\s*(?:[\\p{Lu}0-9\"'“‘`]|$))";

  /** What is a dateline in any of the first paragraphs. */
  private static final List<Pattern> SURE =
      List.of(
          pattern(SHOUTED + REGION + "(?:" + DATE + ")?(?:" + ANY_AGENCY + ")?" + DASH + GOES_ON),
          pattern(CAPITALISED + REGION + "(?:" + DATE + ")?" + ANY_AGENCY + DASH),
          pattern(CAPITALISED + REGION + "(?:" + DATE + ")?" + KNOWN_AGENCY + GOES_ON),
          pattern(
              CAPITALISED + REGION + DATE + "(?:" + ANY_AGENCY + ")?(?:" + DASH + "|:)?" + GOES_ON),
          pattern(KNOWN_AGENCY + "(?:" + DASH + ")?" + GOES_ON));

  /** What is one in the very first paragraph alone. */
  private static final List<Pattern> AT_FIRST =
      List.of(
          pattern(CAPITALISED + REGION + "(?: [—–―-]{1,2} )" + GOES_ON),
          pattern(SHOUTED + ": " + GOES_ON));

  private static Pattern pattern(String expression) {
    return Pattern.compile(BEFORE + NO_PLACE + expression);
  }

  /** Finds the dateline of a paragraph. */
  static Optional<Dateline> in(String paragraph, boolean first) {
    String head = paragraph.substring(0, Math.min(LONGEST, paragraph.length()));
    return match(SURE, head).or(() -> first ? match(AT_FIRST, head) : Optional.empty());
  }

  private static Optional<Dateline> match(List<Pattern> patterns, String head) {
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(head);
      if (matcher.find()) {
        String words = Blanks.stripEnd(matcher.group(), " ");
        return Optional.of(new Dateline(words.length(), FullDate.in(words).map(FullDate::day)));
      }
    }
    return Optional.empty();
  }
}
