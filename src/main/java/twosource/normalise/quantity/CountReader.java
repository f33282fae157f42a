package twosource.normalise.quantity;

import java.util.Optional;
import twosource.normalise.Reading;
import twosource.normalise.Words;
import twosource.value.Quantity;
import twosource.value.Range;
import twosource.value.Unit;

/**
 * Reads how many of something there are, and shares of a whole.
 *
 * <p>Numbers that label ("page 5", "Flight 93"), measure ("5 km", "$5"), score ("3-1") or date are
 * not counts.
 */
final class CountReader {

  private static final double WHOLE = 100;

  private final AmountReader amounts = new AmountReader();
  private final CountContext context = new CountContext();
  private final FractionReader fractions = new FractionReader(new NumberReader());

  Optional<Reading<Quantity>> read(Words words, int at) {
    return amounts.opens(words.get(at))
        ? share(words, at).or(() -> count(words, at)).or(() -> none(words, at))
        : none(words, at);
  }

  private Optional<Reading<Quantity>> count(Words words, int at) {
    Optional<Reading<Amount>> amount = amounts.read(words, at);
    if (amount.isEmpty()) {
      return Optional.empty();
    }
    int end = amount.get().end();
    int percent = context.endOfPercent(words, end);
    if (percent > end) {
      return Optional.of(quantity(percent, amount.get().value().range(), Unit.PERCENT));
    }
    return context.counts(words, at, amount.get())
        ? Optional.of(plus(words, amount.get()))
        : Optional.empty();
  }

  /** Takes in the "or more", "-plus" or "+" after a number. */
  private Reading<Quantity> plus(Words words, Reading<Amount> amount) {
    Range range = amount.value().range();
    int hyphen = words.afterHyphen(amount.end());
    if (range.isPoint() && words.is(hyphen, "plus", "+")) {
      return quantity(hyphen + 1, Range.atLeast(range.lo()), Unit.COUNT);
    }
    return context
        .hedgeAfter(words, amount.end())
        .map(hedge -> quantity(hedge.end(), hedge.value().apply(range), Unit.COUNT))
        .orElseGet(() -> quantity(amount.end(), range, Unit.COUNT));
  }

  private static Reading<Quantity> quantity(int end, Range range, Unit unit) {
    return new Reading<>(end, Quantity.written(range, 1, unit));
  }

  /** Reads "a third of", "more than half of", "two-thirds". */
  private Optional<Reading<Quantity>> share(Words words, int at) {
    Optional<Reading<Hedge>> hedge = amounts.hedge(words, at);
    int start = hedge.map(Reading::end).orElse(at);
    return fractions
        .read(words, start)
        .map(share -> quantity(share.end(), hedged(hedge, WHOLE * share.value()), Unit.PERCENT));
  }

  private static Range hedged(Optional<Reading<Hedge>> hedge, double percent) {
    // Nobody writes 33.3 per cent for a third: the whole percents around it mean the same.
    Range range = Range.between(Math.floor(percent), Math.ceil(percent));
    return hedge.map(h -> h.value().apply(range)).orElse(range);
  }

  /** Reads "no injuries", "none". */
  private static Optional<Reading<Quantity>> none(Words words, int at) {
    boolean no =
        words.is(at, "no")
            && (words.get(at + 1).tag().equals("NNS")
                || (words.get(at + 1).tag().startsWith("JJ")
                    && words.get(at + 2).tag().equals("NNS")));
    return no || words.is(at, "none")
        ? Optional.of(quantity(at + 1, Range.of(0), Unit.COUNT))
        : Optional.empty();
  }
}
