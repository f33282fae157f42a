package twosource.normalise.time;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import twosource.normalise.PhraseTable;
import twosource.normalise.Reading;
import twosource.normalise.time.Phrasebook.Phrase;

/**
 * Reads {@code time-phrases.txt}, section by section; each is a term of those after it.
 *
 * <p>A line is {@code pattern | meaning | example}.
 */
final class PhraseFile {

  private static final String FILE = "time-phrases.txt";

  private PhraseFile() {}

  /** Returns the phrases of the last section, which are the times that a text states. */
  static Phrasebook read(Map<String, Term> terms, Meanings meanings) {
    Map<String, Term> known = new LinkedHashMap<>(terms);
    Phrasebook book = new Phrasebook(List.of());
    for (Map.Entry<String, List<String>> section : sections().entrySet()) {
      book =
          new Phrasebook(section.getValue().stream().map(l -> phrase(l, known, meanings)).toList());
      known.put(section.getKey(), term(book));
    }
    return book;
  }

  private static Term term(Phrasebook book) {
    return new Term(
        book.openers(),
        (scan, at) -> book.at(scan, at).map(found -> new Reading<>(found.end(), found.time())));
  }

  private static Map<String, List<String>> sections() {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    List<String> section = new ArrayList<>();
    for (String line : PhraseTable.lines(FILE)) {
      if (line.startsWith("== ")) {
        section = new ArrayList<>();
        sections.put(line.substring(3).strip(), section);
      } else {
        section.add(line);
      }
    }
    return sections;
  }

  private static Phrase phrase(String line, Map<String, Term> terms, Meanings meanings) {
    String[] columns = line.split(" \\| ", -1);
    if (columns.length < 2) {
      throw new IllegalStateException(FILE + ": no meaning: " + line);
    }
    List<String> meaning = List.of(columns[1].strip().split(" +"));
    return new Phrase(Pattern.of(columns[0], terms), meanings.of(meaning));
  }

  /** Returns the lines of all sections. */
  static List<String> phrases() {
    return sections().values().stream().flatMap(List::stream).toList();
  }

  /** Returns the examples of the file, as they stand. */
  static List<String> examples() {
    return phrases().stream()
        .map(line -> line.split(" \\| ", -1))
        .filter(columns -> columns.length > 2)
        .map(columns -> columns[2].strip())
        .toList();
  }
}
