package twosource.normalise.quantity;

import java.util.Optional;
import java.util.Set;
import twosource.normalise.Reading;
import twosource.normalise.Word;
import twosource.normalise.Words;

/** Takes the hundredths into an amount of money: "3 dollars and 50 cents", "15 dollars 50". */
final class MoneyTail {

  private static final double HUNDRED = 100;
  private static final Set<String> PARTS = Set.of("cent", "penny");

  private final NumberReader numbers = new NumberReader();
  private final UnitReader units;

  MoneyTail(UnitReader units) {
    this.units = units;
  }

  Written read(Words words, Written written) {
    Optional<Measure> measure = written.measure().filter(Measure::isMoney);
    boolean named = !FigureReader.opens(words.get(written.end() - 1));
    if (measure.isEmpty() || written.isPair() || !named || written.first().numeral().scale() > 1) {
      return written;
    }
    if (PARTS.contains(measure.get().name())) {
      return written;
    }
    boolean and = words.is(written.end(), "and");
    int start = and ? written.end() + 1 : written.end();
    return numbers
        .read(words, start)
        .filter(part -> part.value().value() < HUNDRED && !part.value().fraction())
        .filter(part -> !words.get(start).glued())
        .flatMap(part -> end(words, part).map(end -> new Reading<>(end, part.value())))
        .map(part -> added(written, part))
        .orElse(written);
  }

  private Optional<Integer> end(Words words, Reading<Numeral> part) {
    Optional<Reading<Measure>> unit = units.moneyAt(words, part.end());
    if (unit.isPresent()) {
      return unit.filter(u -> PARTS.contains(u.value().name())).map(Reading::end);
    }
    Word next = words.get(part.end());
    boolean closed = next.token() < 0 || next.is(".", ",", ";", "more") || next.is("!", "?");
    return closed && !next.glued() ? Optional.of(part.end()) : Optional.empty();
  }

  private static Written added(Written written, Reading<Numeral> part) {
    Numeral whole = written.first().numeral();
    double value = whole.value() + part.value().value() / HUNDRED;
    Term term = written.first().with(new Numeral(value, 1, true));
    return new Written(part.end(), term, term, false, written.hedge(), written.vague());
  }
}
