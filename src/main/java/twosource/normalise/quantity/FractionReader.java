package twosource.normalise.quantity;

import java.util.Optional;
import java.util.OptionalDouble;
import twosource.normalise.PhraseTable;
import twosource.normalise.Reading;
import twosource.normalise.Words;

/** Reads shares in words: "a third of", "two-thirds", "three quarters", "half of". */
final class FractionReader {

  private static final double HUNDRED = 100;
  private static final double EXACT = 1000;

  private final NumberReader numbers;
  private final PhraseTable<Boolean> halves = PhraseTable.words("quantity/half-ordinals.txt");
  private final PhraseTable<Double> fractions =
      PhraseTable.read("fractions.txt", columns -> Double.valueOf(columns.get(0)));

  FractionReader(NumberReader numbers) {
    this.numbers = numbers;
  }

  /** Returns the share of one that the words from an index name, exactly. */
  Optional<Reading<Double>> read(Words words, int at) {
    OptionalDouble parts = parts(words, at);
    int name = words.is(at, "half") ? at : words.afterHyphen(at + 1);
    Optional<Double> whole = fractions.of(words.get(name).key());
    boolean quarters = words.is(name, "quarters") && !words.get(name - 1).isHyphen();
    boolean plural = name > at && words.get(name).key().endsWith("s") && !quarters;
    boolean one = words.is(at, "one") && name > at;
    boolean ordinal = words.is(at, "half") && halves.has(words, at - 1);
    boolean of = words.is(name + 1, "of") || (name == at && words.is(name + 1, "the"));
    return parts.isPresent() && whole.isPresent() && !ordinal && (of || plural || one)
        ? Optional.of(new Reading<>(name + 1, parts.getAsDouble() / whole.get()))
        : Optional.empty();
  }

  private OptionalDouble parts(Words words, int at) {
    if (words.is(at, "a", "half")) {
      return OptionalDouble.of(1);
    }
    return numbers
        .read(words, at)
        .filter(number -> number.end() == at + 1 && number.value().value() < 10)
        .map(number -> OptionalDouble.of(number.value().value()))
        .orElse(OptionalDouble.empty());
  }

  /** Returns a share as one writes it: a third as .33, three eighths as .375. */
  static double written(double share) {
    double thousandths = share * EXACT;
    boolean exact = Math.abs(thousandths - Math.rint(thousandths)) < 1e-9;
    return exact ? Math.rint(thousandths) / EXACT : Math.rint(share * HUNDRED) / HUNDRED;
  }
}
