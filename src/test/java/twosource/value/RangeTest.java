package twosource.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RangeTest {

  @Provide
  Arbitrary<Range> ranges() {
    Arbitrary<Double> bounds =
        Arbitraries.of(
            Double.NEGATIVE_INFINITY,
            -3.0,
            -0.0,
            0.0,
            0.5,
            1.0,
            2.0,
            2.5,
            7.0,
            40.0,
            Double.POSITIVE_INFINITY);
    Arbitrary<Boolean> open = Arbitraries.of(true, false);
    return Combinators.combine(bounds, bounds, open, open)
        .as(
            (a, b, loOpen, hiOpen) -> {
              double lo = Math.min(a, b);
              double hi = Math.max(a, b);
              boolean point = lo == hi;
              return Double.isInfinite(lo) && point
                  ? Range.of(0)
                  : new Range(lo, loOpen && !point, hi, hiOpen && !point);
            });
  }

  @Property
  void relates_as_the_inverse_the_other_way_round(
      @ForAll("ranges") Range a, @ForAll("ranges") Range b) {
    assertThat(b.relationTo(a)).isEqualTo(a.relationTo(b).inverse());
  }

  @Property
  void is_equal_in_relation_just_where_it_is_the_same_range(
      @ForAll("ranges") Range a, @ForAll("ranges") Range b) {
    assertThat(a.relationTo(b) == Relation.EQUAL).isEqualTo(a.equals(b));
    assertThat(a.relationTo(a)).isEqualTo(Relation.EQUAL);
  }

  @Property
  void contains_what_is_contained_in_what_it_contains(
      @ForAll("ranges") Range a, @ForAll("ranges") Range b, @ForAll("ranges") Range c) {
    if (a.relationTo(b) == Relation.CONTAINS && b.relationTo(c) == Relation.CONTAINS) {
      assertThat(a.relationTo(c)).isEqualTo(Relation.CONTAINS);
    }
  }

  @Property
  void keeps_relations_when_both_are_moved(@ForAll("ranges") Range a, @ForAll("ranges") Range b) {
    assertThat(a.plus(8).relationTo(b.plus(8))).isEqualTo(a.relationTo(b));
    assertThat(a.times(4).relationTo(b.times(4))).isEqualTo(a.relationTo(b));
  }

  @Property
  void prints_the_same_just_where_it_is_the_same_count(
      @ForAll("ranges") Range a, @ForAll("ranges") Range b) {
    boolean same = print(a).equals(print(b));
    assertThat(same).isEqualTo(a.equals(b));
  }

  private static String print(Range range) {
    return new Quantity(range, Unit.COUNT).print();
  }

  @Test
  void touches_only_where_both_bounds_are_in() {
    assertThat(Range.between(1, 2).relationTo(Range.between(2, 3))).isEqualTo(Relation.OVERLAPS);
    assertThat(Range.between(1, 2).relationTo(Range.moreThan(2))).isEqualTo(Relation.APART);
    assertThat(Range.lessThan(2).relationTo(Range.atLeast(2))).isEqualTo(Relation.APART);
  }

  @Test
  void refuses_what_holds_no_number() {
    assertThatThrownBy(() -> Range.between(2, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Range(1, true, 1, false))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Range.of(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
  }
}
