package twosource.normalise.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import twosource.normalise.Normaliser;
import twosource.normalise.PhraseTable;
import twosource.normalise.Reading;
import twosource.normalise.ValueMention;
import twosource.normalise.Words;
import twosource.text.Sentence;
import twosource.value.Quantity;
import twosource.value.Range;
import twosource.value.Unit;

/**
 * Reads places on a scale: {@code magnitude 6.1, a 6.1-magnitude quake, Category 4}.
 *
 * <p>A mention covers the number with its hedge and the words that name the scale.
 */
public final class GradeNormaliser implements Normaliser<Quantity> {

  /** No scale that news speaks of goes further. */
  private static final double HIGHEST = 12;

  private final AmountReader amounts = new AmountReader();
  private final PhraseTable<Unit> before =
      PhraseTable.read("quantity/scales-before.txt", GradeNormaliser::unit);
  private final PhraseTable<Unit> after =
      PhraseTable.read("quantity/scales-after.txt", GradeNormaliser::unit);

  private static Unit unit(List<String> columns) {
    return new Unit(columns.get(0));
  }

  @Override
  public List<ValueMention<Quantity>> read(Sentence sentence) {
    Words words = Words.of(sentence);
    List<ValueMention<Quantity>> mentions = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int start = at;
      Optional<Reading<Quantity>> found = read(words, start);
      at = found.map(Reading::end).orElse(at + 1);
      if (found.isPresent()) {
        mentions.add(new ValueMention<>(words.tokens(start, at), found.get().value()));
      }
    }
    return mentions;
  }

  private Optional<Reading<Quantity>> read(Words words, int at) {
    return numberLast(words, at).or(() -> numberFirst(words, at));
  }

  private Optional<Reading<Quantity>> numberLast(Words words, int at) {
    return before
        .at(words, at)
        .flatMap(
            scale ->
                amounts
                    .read(words, words.afterHyphen(scale.end()))
                    .flatMap(amount -> graded(amount.value(), amount.end(), scale.value())));
  }

  private Optional<Reading<Quantity>> numberFirst(Words words, int at) {
    return amounts
        .read(words, at)
        .flatMap(
            amount ->
                after
                    .at(words, words.afterHyphen(amount.end()))
                    .flatMap(scale -> graded(amount.value(), scale.end(), scale.value())));
  }

  private static Optional<Reading<Quantity>> graded(Amount amount, int end, Unit unit) {
    Range range = amount.range();
    boolean onScale = 0 <= range.lo() && range.lo() <= HIGHEST;
    return onScale
        ? Optional.of(new Reading<>(end, Quantity.written(range, 1, unit)))
        : Optional.empty();
  }
}
