package twosource.value;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

  private static final double DAY = 86_400;

  @Provide
  Arbitrary<Quantity> quantities() {
    Arbitrary<Unit> units =
        Arbitraries.of(Unit.SECOND, Unit.MONTH, Unit.COUNT, Unit.TALLY, new Unit("m"));
    Arbitrary<Double> numbers = Arbitraries.of(1.0, 2.0, 12.0, 30 * DAY, 31 * DAY, 365 * DAY);
    return Combinators.combine(numbers, numbers, units)
        .as((a, b, unit) -> new Quantity(Range.between(Math.min(a, b), Math.max(a, b)), unit));
  }

  @Property
  void relates_as_the_inverse_the_other_way_round(
      @ForAll("quantities") Quantity a, @ForAll("quantities") Quantity b) {
    assertThat(b.relationTo(a)).isEqualTo(a.relationTo(b).inverse());
  }

  @Property
  void contains_what_is_contained_in_what_it_contains(
      @ForAll("quantities") Quantity a,
      @ForAll("quantities") Quantity b,
      @ForAll("quantities") Quantity c) {
    if (a.relationTo(b) == Relation.CONTAINS && b.relationTo(c) == Relation.CONTAINS) {
      assertThat(a.relationTo(c)).isEqualTo(Relation.CONTAINS);
    }
  }

  @Property
  void exactly_one_relation_holds_and_equality_is_an_equivalence(
      @ForAll("quantities") Quantity a,
      @ForAll("quantities") Quantity b,
      @ForAll("quantities") Quantity c) {
    assertThat(a.relationTo(a)).isEqualTo(Relation.EQUAL);
    assertThat(a.relationTo(b)).isNotNull();
    if (a.relationTo(b) == Relation.EQUAL && b.relationTo(c) == Relation.EQUAL) {
      assertThat(a.relationTo(c)).isEqualTo(Relation.EQUAL);
    }
  }

  @Property
  void apart_and_overlapping_are_so_both_ways(
      @ForAll("quantities") Quantity a, @ForAll("quantities") Quantity b) {
    assertThat(a.fits(b)).isEqualTo(b.fits(a));
    assertThat(a.relationTo(b) == Relation.OVERLAPS)
        .isEqualTo(b.relationTo(a) == Relation.OVERLAPS);
  }

  @ParameterizedTest
  @CsvSource({
    "100000, 103482, 5%, true",
    "100000, 103482, 1%, false",
    "100000, 151000, 90%, false",
    "103000000000, 105000000000, 5%, false",
    "34, 35, 5%, false",
    "30, 34, 50%, true",
    "5.5, 5.53, 5%, true"
  })
  void lets_a_number_stand_for_what_rounds_to_it(
      double written, double other, String share, boolean fits) {
    double most = Integer.parseInt(share.replace("%", "")) / 100.0;
    Quantity round = Quantity.written(Range.of(written), 1, Unit.COUNT);
    assertThat(round.rounded(most).fits(new Quantity(Range.of(other), Unit.COUNT))).isEqualTo(fits);
  }

  @Test
  void keeps_what_a_number_was_rounded_to_when_it_is_converted() {
    Quantity miles = Quantity.written(Range.of(60), 1609.344, new Unit("m"));
    Quantity kilometres = Quantity.written(Range.of(97), 1000, new Unit("m"));
    assertThat(miles.fits(kilometres)).isFalse();
    assertThat(miles.rounded(0.05).fits(kilometres)).isTrue();
  }

  @Test
  void holds_two_votes_equal_or_apart() {
    Quantity vote = new Quantity(Range.between(88, 212), Unit.TALLY);
    assertThat(vote.print()).isEqualTo("212-88");
    assertThat(vote.relationTo(new Quantity(Range.between(65, 132), Unit.TALLY)))
        .isEqualTo(Relation.APART);
    assertThat(vote.relationTo(new Quantity(Range.between(88, 212), Unit.TALLY)))
        .isEqualTo(Relation.EQUAL);
  }

  @Test
  void relates_calendar_months_to_the_days_that_they_may_have() {
    Quantity month = new Quantity(Range.of(1), Unit.MONTH);
    assertThat(month.relationTo(days(28))).isEqualTo(Relation.CONTAINS);
    assertThat(month.relationTo(days(31))).isEqualTo(Relation.CONTAINS);
    assertThat(month.relationTo(days(35))).isEqualTo(Relation.APART);
    assertThat(days(365).relationTo(new Quantity(Range.of(12), Unit.MONTH)))
        .isEqualTo(Relation.WITHIN);
  }

  private static Quantity days(double days) {
    return new Quantity(Range.of(days * DAY), Unit.SECOND);
  }

  @Test
  void holds_other_units_apart() {
    Quantity count = new Quantity(Range.of(5), Unit.COUNT);
    assertThat(count.relationTo(new Quantity(Range.of(5), Unit.SECOND))).isEqualTo(Relation.APART);
  }

  @ParameterizedTest
  @CsvSource({
    "18000, s, PT5H",
    "5400, s, PT1H30M",
    "259200, s, P3D",
    "90061, s, P1DT1H1M1S",
    "0, s, PT0S",
    "0.5, s, PT0.5S",
    "1, month, P1M",
    "18, month, P1Y6M",
    "21.6, month, P1Y9.6M",
    "5, 1, 5",
    "1300000, 1, 1300000",
    "5.5, km, 5.5 km"
  })
  void prints_points(double number, String unit, String expected) {
    assertThat(new Quantity(Range.of(number), new Unit(unit)).print()).isEqualTo(expected);
  }

  @Test
  void prints_ranges() {
    assertThat(seconds(Range.of(18_000).stretched(0.1))).isEqualTo("PT4H30M..PT5H30M");
    assertThat(seconds(Range.moreThan(5_400))).isEqualTo(">PT1H30M");
    assertThat(seconds(Range.atMost(7_200))).isEqualTo("<=PT2H");
    assertThat(seconds(new Range(5_400, true, 5_940, false))).isEqualTo(">PT1H30M..PT1H39M");
    assertThat(seconds(new Range(5_400, false, 5_940, true))).isEqualTo("PT1H30M..<PT1H39M");
  }

  private static String seconds(Range range) {
    return new Quantity(range, Unit.SECOND).print();
  }
}
