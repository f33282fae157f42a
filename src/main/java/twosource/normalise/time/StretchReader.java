package twosource.normalise.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import twosource.normalise.PhraseTable;
import twosource.normalise.Reading;
import twosource.normalise.Words;
import twosource.normalise.quantity.Length;
import twosource.normalise.quantity.LengthReader;

/** Reads lengths of time with and without their hedges. */
final class StretchReader {

  private static final List<String> TABLES =
      List.of(
          "numbers.txt",
          "vague-numbers.txt",
          "hedges.txt",
          "joined-durations.txt",
          "time-units.txt");

  private final LengthReader lengths = new LengthReader();
  private final PhraseTable<String> hedges =
      PhraseTable.read("hedges.txt", columns -> columns.get(0));
  private final PhraseTable<Boolean> vague = PhraseTable.words("vague-numbers.txt");

  Optional<Reading<Stretch>> read(Words words, int at) {
    Optional<Reading<String>> hedge = hedges.at(words, at);
    int start = hedge.map(Reading::end).orElse(at);
    if (hedge.filter(h -> isNoPart(words, h)).isPresent()) {
      return Optional.empty();
    }
    Optional<Reading<Length>> plain = lengths.read(words, start);
    Optional<Reading<Length>> stated = start == at ? plain : lengths.read(words, at);
    return stated.flatMap(
        length ->
            plain
                .filter(p -> !isTitle(words, p.end() - 1))
                .map(p -> new Reading<>(length.end(), new Stretch(length.value(), p.value()))));
  }

  /** Tells "only two days" and "over several years" from "over two years". */
  private boolean isNoPart(Words words, Reading<String> hedge) {
    boolean guessed = words.is(hedge.end() - 1, "over") && vague.has(words, hedge.end());
    return hedge.value().equals("exact") || guessed || words.is(hedge.end() - 1, "as");
  }

  /** Tells the programme "60 Minutes" from 60 minutes. */
  static boolean isTitle(Words words, int unit) {
    return unit > 0 && words.get(unit).isCapitalised() && !words.get(unit).glued();
  }

  /** Returns the words with which a length can begin. */
  static Set<String> openers() {
    Set<String> openers = new TreeSet<>(Set.of("a", "an", "half", "between", "quarter"));
    TABLES.forEach(table -> openers.addAll(PhraseTable.words(table).openers()));
    openers.add(Term.FIGURE);
    return openers;
  }
}
