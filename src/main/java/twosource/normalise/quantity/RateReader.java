package twosource.normalise.quantity;

import java.util.Optional;
import twosource.normalise.PhraseTable;
import twosource.normalise.Reading;
import twosource.normalise.Word;
import twosource.normalise.Words;
import twosource.value.Dimension;

/**
 * Reads for what a rate is so much: "$98 a share", "50 metres per second", "5 tons of ore a year".
 */
final class RateReader {

  /** How many words may stand between a unit and its rate: "5 tons of iron ore a year". */
  private static final int NEAR = 4;

  private final UnitReader units;
  private final PhraseTable<Boolean> nouns = PhraseTable.words("quantity/rate-nouns.txt");

  RateReader(UnitReader units) {
    this.units = units;
  }

  Written read(Words words, Written written) {
    Optional<Measure> measure = written.measure().filter(RateReader::mayBeRated);
    if (measure.isEmpty()) {
      return written;
    }
    return rate(words, written.end())
        .or(
            () ->
                words.is(written.end(), "of") ? behind(words, written.end() + 1) : Optional.empty())
        .map(rate -> written.in(measure.get().per(rate.value()), rate.end()))
        .orElse(written);
  }

  private static boolean mayBeRated(Measure measure) {
    Dimension dimension = measure.base().dimension();
    return dimension != Dimension.AGE && dimension != Dimension.RATE;
  }

  private Optional<Reading<Measure>> behind(Words words, int from) {
    for (int at = from; at < from + NEAR; at++) {
      Word word = words.get(at);
      Optional<Reading<Measure>> rate = at > from ? rate(words, at) : Optional.empty();
      if (rate.isPresent() || !(word.isNoun() || word.tag().startsWith("JJ"))) {
        return rate;
      }
    }
    return Optional.empty();
  }

  private static boolean isPlural(Word word) {
    return word.key().length() > 2 && word.key().endsWith("s");
  }

  private Optional<Reading<Measure>> rate(Words words, int end) {
    int at = words.afterHyphen(end);
    boolean per = words.is(at, "per", "/");
    if (!per && !words.is(at, "a", "an", "each", "every")) {
      return Optional.empty();
    }
    int noun = words.afterHyphen(at + 1);
    Optional<Reading<Measure>> unit =
        units.after(words, noun).filter(u -> !isPlural(words.get(u.end() - 1)));
    if (unit.isPresent()) {
      boolean distance = words.is(unit.get().end(), "ago", "earlier", "later", "before", "after");
      return per || !distance ? unit : Optional.empty();
    }
    Word word = words.get(noun);
    boolean is = nouns.of(word.key()).isPresent() || (per && word.isNoun());
    return is ? Optional.of(new Reading<>(noun + 1, Measure.of(word.key()))) : Optional.empty();
  }
}
