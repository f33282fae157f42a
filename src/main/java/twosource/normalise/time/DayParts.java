package twosource.normalise.time;

import java.util.List;
import java.util.Optional;
import twosource.normalise.PhraseTable;
import twosource.normalise.Reading;
import twosource.normalise.Words;
import twosource.value.DayPart;

/** Looks up the parts of a day and the hours that they hold. */
final class DayParts {

  private final PhraseTable<DayPart> parts = PhraseTable.read("day-parts.txt", DayParts::part);
  private final PhraseTable<DayPart> sections =
      PhraseTable.read("day-sections.txt", DayParts::part);

  private static DayPart part(List<String> columns) {
    return new DayPart(
        columns.get(0), Integer.parseInt(columns.get(1)), Integer.parseInt(columns.get(2)));
  }

  Optional<Reading<DayPart>> at(Words words, int at) {
    return parts.at(words, at);
  }

  Optional<DayPart> named(String word) {
    return parts.of(word);
  }

  /** Returns what "early", "late" or "mid" makes of the day after it. */
  Optional<DayPart> section(String word) {
    return sections.of(word);
  }

  /** Returns a part with the word before it taken in: "early Wednesday morning". */
  DayPart narrowed(String word, Words words, Reading<DayPart> part) {
    String name = words.get(part.end() - 1).key();
    return parts.of(word + " " + name).orElse(part.value());
  }
}
