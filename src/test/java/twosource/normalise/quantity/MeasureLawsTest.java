package twosource.normalise.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import twosource.normalise.PhraseTable;
import twosource.normalise.SentenceFixture;
import twosource.text.Sentence;
import twosource.value.Quantity;
import twosource.value.Range;

class MeasureLawsTest {

  private static final MeasureTable TABLE = MeasureTable.ofWords("quantity/units.txt");

  private static final List<Measure> MEASURES =
      PhraseTable.columns("quantity/units.txt").stream()
          .map(columns -> TABLE.named(columns.get(0)))
          .toList();

  @Provide
  Arbitrary<Measure> measures() {
    return Arbitraries.of(MEASURES);
  }

  @Property
  void converts_there_and_back(
      @ForAll("measures") Measure measure, @ForAll @IntRange(min = 1, max = 9999) int number) {
    Quantity converted = measure.quantity(Range.of(number));
    double back = converted.range().lo() / measure.factor() + measure.origin();
    assertThat(back).isCloseTo(number, within(number * 1e-9));
  }

  @Property
  void keeps_the_order_of_what_it_converts(
      @ForAll("measures") Measure measure,
      @ForAll @IntRange(max = 999) int less,
      @ForAll @IntRange(min = 1000, max = 9999) int more) {
    assertThat(measure.quantity(Range.of(less)).range().lo())
        .isLessThan(measure.quantity(Range.of(more)).range().lo());
  }

  @Property
  void reads_back_what_it_prints(
      @ForAll("measures") Measure measure, @ForAll @IntRange(min = 3, max = 999) int number) {
    Stated stated = new Stated(number, number, false, Change.EQUAL, measure.name());
    String plural = measure.name().equals("second") || measure.name().equals("quarter") ? "s" : "";
    Sentence sentence = SentenceFixture.sentence(stated.print() + plural);
    assertThat(StatedFixture.NORMALISER.mentions(sentence))
        .extracting(QuantityMention::stated)
        .containsExactly(stated);
  }
}
