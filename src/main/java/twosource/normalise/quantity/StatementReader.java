package twosource.normalise.quantity;

import java.util.Optional;
import twosource.normalise.Reading;
import twosource.normalise.Word;
import twosource.normalise.Words;

/** Reads any amount: number, hedge, unit or counted noun, and whether something rose by it. */
final class StatementReader {

  private static final String TIMES = "count";

  /** How many numbers of a list may wait for the unit of the last. */
  private static final int LONGEST_LIST = 5;

  private final UnitReader units = new UnitReader();
  private final WrittenReader amounts = new WrittenReader(units);
  private final NumberContext context = new NumberContext();
  private final AgeReader ages = new AgeReader();
  private final RateReader rates = new RateReader(units);
  private final MoneyTail moneyTail = new MoneyTail(units);
  private final NounReader nouns = new NounReader();
  private final TrendWords trends = new TrendWords();

  /**
   * Holds a number with the name of what it measures or counts.
   *
   * @param after index of the word after the noun
   */
  private record Named(Written written, Optional<String> unit, int after) {}

  /** Returns the amount that begins at an index. */
  Optional<Reading<Statement>> read(Words words, int at) {
    return named(words, at, 0)
        .map(
            named -> {
              Written written = named.written();
              Change change = change(words, at, named);
              Stated stated =
                  new Stated(
                      written.first().value(),
                      written.second().value(),
                      written.tally(),
                      change,
                      named.unit().orElse(Stated.NO_UNIT));
              return new Reading<>(written.end(), Statement.of(stated, written));
            });
  }

  private Optional<Named> named(Words words, int at, int depth) {
    return amounts
        .read(words, at)
        .map(plain -> rates.read(words, ages.read(words, moneyTail.read(words, plain))))
        .flatMap(written -> named(words, at, written, depth));
  }

  private Optional<Named> named(Words words, int at, Written written, int depth) {
    Optional<Reading<String>> noun =
        written.measure().isPresent() ? Optional.empty() : noun(words, written);
    if (!context.isAmount(words, at, written, noun.map(Reading::value))) {
      return Optional.empty();
    }
    int after = noun.map(Reading::end).orElse(written.end());
    Optional<String> unit = written.measure().map(Measure::name).or(() -> noun.map(Reading::value));
    Named named = new Named(written, unit, after);
    return Optional.of(
        unit.isPresent() || depth == LONGEST_LIST ? named : listed(words, named, depth));
  }

  /**
   * Gives the five of "five, six and seven miles" and of "5 of 12 members" the unit of the last.
   */
  private Named listed(Words words, Named named, int depth) {
    Written written = named.written();
    int end = written.end();
    boolean of = words.is(end, "of") || (words.is(end, "out") && words.is(end + 1, "of"));
    int next = of ? afterOf(words, words.is(end, "of") ? end + 1 : end + 2) : end + 1;
    boolean joint = of || words.is(end, "and", "or") || isListed(words, end);
    if (!joint || !(words.get(next).isNumber() || words.get(next).tag().equals("CD"))) {
      return named;
    }
    return named(words, next, depth + 1)
        .filter(last -> last.unit().isPresent())
        .filter(last -> !of || last.written().measure().isEmpty())
        .map(
            last ->
                new Named(
                    last.written().measure().map(m -> written.in(m, end)).orElse(written),
                    last.unit(),
                    named.after()))
        .orElse(named);
  }

  private static boolean isListed(Words words, int comma) {
    return words.is(comma, ",")
        && words.get(comma + 1).isNumber()
        && words.is(comma + 2, ",", "and", "or");
  }

  private Optional<Reading<String>> noun(Words words, Written written) {
    int end = words.is(written.end(), "of") ? afterOf(words, written.end() + 1) : written.end();
    return nouns
        .read(words, end)
        .map(noun -> isTimes(words, end, noun.value()) ? new Reading<>(noun.end(), TIMES) : noun);
  }

  /** Tells "three times" and "one-time gains" from "three time zones". */
  private static boolean isTimes(Words words, int end, String noun) {
    return noun.equals("time") || (words.get(end).isHyphen() && words.is(end + 1, "time"));
  }

  /** Passes over the article of "five of the three-ton satellites". */
  private static int afterOf(Words words, int at) {
    Word word = words.get(at);
    int all = word.is("all") ? at + 1 : at;
    String tag = words.get(all).tag();
    return tag.equals("DT") || tag.equals("PRP$") ? all + 1 : all;
  }

  private Change change(Words words, int at, Named named) {
    Change hedged = named.written().hedge().change();
    return hedged != Change.EQUAL || named.written().tally()
        ? hedged
        : trends
            .before(words, at)
            .or(() -> trends.after(words, named.after()))
            .orElse(Change.EQUAL);
  }
}
