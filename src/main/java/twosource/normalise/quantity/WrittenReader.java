package twosource.normalise.quantity;

import java.util.List;
import java.util.Optional;
import twosource.normalise.PhraseTable;
import twosource.normalise.Reading;
import twosource.normalise.Words;
import twosource.value.Range;

/** Reads one number or two with hedge and unit: "about 5 km", "8 to 10 feet", "134-63". */
final class WrittenReader {

  /** Bounds the work on a text that is nothing but hedges. */
  private static final int MOST_HEDGES = 3;

  /**
   * Holds a word for a number that nobody counted.
   *
   * @param number what it names, 0 where it names none
   */
  private record Vague(Range range, double number) {
    static Vague of(List<String> columns) {
      Range range = Range.between(number(columns.get(0)), number(columns.get(1)));
      return new Vague(range, columns.size() > 2 ? number(columns.get(2)) : 0);
    }

    private static double number(String column) {
      return Double.parseDouble(column);
    }
  }

  private final NumberReader numbers = new NumberReader();
  private final TermReader terms;
  private final PairReader pairs;
  private final PhraseTable<Hedge> hedges = PhraseTable.read("hedges.txt", AmountReader::hedge);
  private final PhraseTable<Hedge> hedgesAfter =
      PhraseTable.read("hedges-after.txt", AmountReader::hedge);
  private final PhraseTable<Vague> vague = PhraseTable.read("vague-numbers.txt", Vague::of);

  WrittenReader(UnitReader units) {
    this.terms = new TermReader(units);
    this.pairs = new PairReader(terms);
  }

  /** Returns the number or numbers that begin at an index, hedge included. */
  Optional<Written> read(Words words, int at) {
    Optional<Hedge> hedge = Optional.empty();
    int start = at;
    for (int i = 0; i < MOST_HEDGES; i++) {
      Optional<Reading<Hedge>> next = hedges.at(words, start);
      if (next.isEmpty()) {
        break;
      }
      hedge = hedge.filter(h -> h != Hedge.EXACT).or(() -> next.map(Reading::value));
      start = next.get().end();
    }
    int number = start > at ? afterArticle(words, start) : start;
    Hedge before = hedge.orElse(Hedge.EXACT);
    return vague(words, start)
        .or(() -> pairs.read(words, number))
        .map(written -> withHedge(words, written, before));
  }

  /** Passes over the article of "just a 100 metres" and "exceeds a $4 billion limit". */
  private int afterArticle(Words words, int at) {
    boolean article = words.is(at, "a", "an", "the");
    boolean number = words.get(at + 1).isNumber() || (article && terms.opensSign(words, at + 1));
    return article && number ? at + 1 : at;
  }

  private Optional<Written> vague(Words words, int at) {
    return vague
        .at(words, at)
        .filter(v -> v.value().number() > 0 || isScaled(words, v))
        .map(v -> vague(words, at, v));
  }

  private boolean isScaled(Words words, Reading<Vague> vague) {
    return numbers.scale(words.get(vague.end())) > 1;
  }

  private Written vague(Words words, int at, Reading<Vague> word) {
    double scale = numbers.scale(words.get(word.end()));
    int end = scale > 1 ? word.end() + 1 : word.end();
    double number = Math.max(1, word.value().number()) * scale;
    Term term = new Term(new Numeral(number, number, false), at, 0, Optional.empty());
    Term measured = terms.withUnit(words, new Reading<>(end, term)).value();
    int last = terms.withUnit(words, new Reading<>(end, term)).end();
    Range range = word.value().range().times(scale);
    return new Written(last, measured, measured, false, Hedge.ABOUT, Optional.of(range));
  }

  /** Takes in the "or more", "-plus" or "+" after a number or its unit. */
  private Written withHedge(Words words, Written written, Hedge before) {
    int end = written.end();
    int hyphen = words.afterHyphen(end);
    boolean plus = words.is(hyphen, "plus", "+") && !words.get(hyphen + 1).isNumber();
    Optional<Reading<Hedge>> after =
        plus
            ? Optional.of(new Reading<>(hyphen + 1, Hedge.LEAST))
            : hedgesAfter.at(words, end).filter(h -> !words.is(h.end(), "a", "an"));
    Hedge hedge =
        before != Hedge.EXACT ? before : after.map(Reading::value).orElse(written.hedge());
    int newEnd = after.map(Reading::end).orElse(end);
    Written hedged = written.hedged(hedge, newEnd);
    return newEnd > end && hedged.measure().isEmpty() ? terms.withUnit(words, hedged) : hedged;
  }
}
