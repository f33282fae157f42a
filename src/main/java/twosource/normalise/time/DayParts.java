package twosource.normalise.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import twosource.normalise.PhraseTable;
import twosource.normalise.Reading;
import twosource.normalise.Words;
import twosource.value.DayPart;
import twosource.value.DayPartTime;
import twosource.value.Section;
import twosource.value.TimeExpression;

/** Looks up the parts of a day and the hours that they hold. */
final class DayParts {

  private final PhraseTable<DayPart> parts = PhraseTable.read("day-parts.txt", DayParts::part);
  private final PhraseTable<DayPart> sections =
      PhraseTable.read("day-sections.txt", DayParts::part);

  private static DayPart part(List<String> columns) {
    return new DayPart(
        columns.get(0), Integer.parseInt(columns.get(1)), Integer.parseInt(columns.get(2)));
  }

  /** Returns the words with which a part of the day begins. */
  Set<String> openers() {
    return parts.openers();
  }

  Optional<Reading<DayPart>> at(Words words, int at) {
    return parts.at(words, at);
  }

  /** Returns the part of a day by its name; the whole day for "-". */
  TimeExpression within(TimeExpression day, String part) {
    return parts.of(part).<TimeExpression>map(p -> new DayPartTime(day, p)).orElse(day);
  }

  /** Returns what "early", "late" or "mid" makes of a day. */
  TimeExpression section(TimeExpression day, Section section) {
    return sections.of(name(section)).<TimeExpression>map(p -> new DayPartTime(day, p)).orElse(day);
  }

  /**
   * Returns a part with the word before the day taken in: "early Wednesday morning".
   *
   * @param name the part's last word
   */
  DayPart narrowed(Section section, String name, DayPart part) {
    return parts.of(name(section) + " " + name).orElse(part);
  }

  private static String name(Section section) {
    return section == Section.MIDDLE ? "mid" : section.name().toLowerCase(Locale.ROOT);
  }
}
