package twosource.normalise.quantity;

import java.util.Optional;
import twosource.normalise.PhraseTable;
import twosource.normalise.Reading;
import twosource.normalise.Words;
import twosource.value.Granularity;
import twosource.value.Quantity;

/**
 * Reads lengths of time that something lasts, leaving out ages ("five years old"), distances ("in
 * two hours", "two hours late") and rates ("60 miles an hour").
 */
final class DurationReader {

  private final LengthReader lengths;
  private final PhraseTable<Boolean> lasting = PhraseTable.words("lasting-words.txt");
  private final PhraseTable<String> notAfter =
      PhraseTable.read("no-duration-after.txt", columns -> columns.get(0));
  private final PhraseTable<Boolean> measures = PhraseTable.words("measures.txt");

  DurationReader(LengthReader lengths) {
    this.lengths = lengths;
  }

  Optional<Reading<Quantity>> read(Words words, int at) {
    return lengths
        .read(words, at)
        .filter(length -> !isSomethingElse(words, at, length.end()))
        .filter(length -> lasts(words, at, length))
        .map(length -> new Reading<>(length.end(), length.value().quantity()));
  }

  private boolean isSomethingElse(Words words, int at, int end) {
    return notAfter.has(words, words.afterHyphen(end))
        || words.is(at - 1, "aged", "age", "per", "every", "each")
        || words.is(at - 1, "within")
        || (words.is(at - 1, "in") && !words.is(end, "of"))
        || isRated(words, end);
  }

  /** Tells "24 hours a day" from "24 hours". */
  private boolean isRated(Words words, int end) {
    return words.is(end, "a", "an", "per", "every", "each")
        && lengths.unit(words.get(end + 1)).isPresent();
  }

  private boolean lasts(Words words, int at, Reading<Length> length) {
    Length stated = length.value();
    boolean idle =
        words.is(at, "one")
            && words.is(at + 1, "day")
            && !lasting.has(words, at - 1)
            && !words.is(length.end(), "of");
    return stated.article() ? articleLasts(words, at, length) : !idle;
  }

  /**
   * Tells "lasted a day" and "a week of talks" from "a day" by itself, and "an hour" from "miles an
   * hour".
   */
  private boolean articleLasts(Words words, int at, Reading<Length> length) {
    boolean clear =
        length.value().hedged() || lasting.has(words, at - 1) || words.is(length.end(), "of");
    boolean rate =
        words.get(at - 1).isNumber()
            || words.is(at - 1, "once", "twice", "times", "time", "%")
            || measures.has(words, at - 1)
            || words.get(at - 1).tag().equals("NNS");
    boolean brief = length.value().unit().granularity().compareTo(Granularity.HOUR) <= 0;
    return clear || (brief && !rate);
  }
}
