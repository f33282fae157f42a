package twosource.normalise.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import twosource.normalise.PhraseTable;
import twosource.normalise.Reading;
import twosource.normalise.Word;
import twosource.normalise.Words;
import twosource.value.Range;

/** Reads amounts: "about 5", "more than 40", "two to three", "10-15", "dozens of". */
final class AmountReader {

  private final NumberReader numbers = new NumberReader();
  private final PhraseTable<Hedge> hedges = PhraseTable.read("hedges.txt", AmountReader::hedge);
  private final PhraseTable<Range> vague =
      PhraseTable.read("vague-numbers.txt", AmountReader::range);

  static Hedge hedge(List<String> columns) {
    return Hedge.valueOf(columns.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static Range range(List<String> columns) {
    return Range.between(Double.parseDouble(columns.get(0)), Double.parseDouble(columns.get(1)));
  }

  /** Tells whether an amount can begin with a word. */
  boolean opens(Word word) {
    return numbers.opens(word) || hedges.opens(word) || vague.opens(word) || word.is("between");
  }

  Optional<Reading<Hedge>> hedge(Words words, int at) {
    return hedges.at(words, at);
  }

  Optional<Reading<Amount>> read(Words words, int at) {
    if (!opens(words.get(at))) {
      return Optional.empty();
    }
    Optional<Reading<Hedge>> hedge = hedges.at(words, at);
    int start = hedge.map(Reading::end).orElse(at);
    Optional<Reading<Amount>> plain = plain(words, start);
    return hedge.isEmpty() ? plain : plain.map(amount -> hedged(hedge.get().value(), amount));
  }

  private static Reading<Amount> hedged(Hedge hedge, Reading<Amount> plain) {
    Amount amount = plain.value();
    Range range = hedge.apply(amount.range());
    boolean hedged = amount.hedged() || hedge != Hedge.EXACT;
    return new Reading<>(plain.end(), new Amount(range, amount.number(), hedged, amount.whole()));
  }

  private Optional<Reading<Amount>> plain(Words words, int at) {
    Optional<Reading<Range>> counted = vague.at(words, at);
    if (counted.isPresent()) {
      return Optional.of(vague(words, at, counted.get()));
    }
    boolean between = words.is(at, "between");
    int start = between ? at + 1 : at;
    Optional<Reading<Numeral>> first = numbers.read(words, start);
    Optional<Reading<Amount>> pair = first.flatMap(lo -> pair(words, start, lo, between));
    return pair.isPresent() || between ? pair : first.map(lo -> single(start, lo));
  }

  /** Takes in the scale of "several hundred" and "a few thousand". */
  private Reading<Amount> vague(Words words, int at, Reading<Range> counted) {
    double scale = numbers.scale(words.get(counted.end()));
    int end = scale > 1 ? counted.end() + 1 : counted.end();
    return new Reading<>(end, new Amount(counted.value().times(scale), at, true, true));
  }

  private static Reading<Amount> single(int at, Reading<Numeral> number) {
    Numeral numeral = number.value();
    return new Reading<>(
        number.end(), new Amount(Range.of(numeral.value()), at, false, !numeral.fraction()));
  }

  private Optional<Reading<Amount>> pair(
      Words words, int at, Reading<Numeral> lo, boolean between) {
    int joint = joint(words, lo.end(), between);
    if (joint == lo.end()) {
      return Optional.empty();
    }
    return numbers
        .read(words, joint)
        .flatMap(hi -> ordered(at, lo.value().scaledLike(hi.value()), hi));
  }

  private static Optional<Reading<Amount>> ordered(int at, Numeral lo, Reading<Numeral> hi) {
    if (lo.value() >= hi.value().value()) {
      return Optional.empty();
    }
    boolean whole = !lo.fraction() && !hi.value().fraction();
    Range range = Range.between(lo.value(), hi.value().value());
    return Optional.of(new Reading<>(hi.end(), new Amount(range, at, false, whole)));
  }

  /** Returns the index after "to", "-" or ", or" between two numbers ("five- to six-hour"). */
  private static int joint(Words words, int end, boolean between) {
    int word = words.afterHyphen(end);
    if (between) {
      return words.is(word, "and") ? word + 1 : end;
    }
    int or = words.is(end, ",") && words.is(end + 1, "or") ? end + 1 : word;
    return words.is(or, "to", "or") ? words.afterHyphen(or + 1) : word;
  }
}
