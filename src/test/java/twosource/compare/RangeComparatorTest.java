package twosource.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twosource.align.BoundClaim;
import twosource.rule.Comparison;
import twosource.rule.Severity;
import twosource.value.Quantity;
import twosource.value.Range;
import twosource.value.Unit;

class RangeComparatorTest {

  private static final LocalDate MONDAY = LocalDate.of(2025, 3, 10);

  private static RangeComparator comparator(double tolerance, boolean grows) {
    return new RangeComparator(
        new Comparison(Comparison.Method.RANGE, tolerance, 0, false, grows, false, Severity.ERROR));
  }

  /** Reads {@code 5}, {@code 4..6}, {@code >4}, {@code <6}. */
  private static Quantity number(String range) {
    return new Quantity(range(range), Unit.COUNT);
  }

  private static Range range(String range) {
    if (range.startsWith(">")) {
      return Range.moreThan(Double.parseDouble(range.substring(1)));
    }
    if (range.startsWith("<")) {
      return Range.lessThan(Double.parseDouble(range.substring(1)));
    }
    int dots = range.indexOf("..");
    return dots < 0
        ? Range.of(Double.parseDouble(range))
        : Range.between(
            Double.parseDouble(range.substring(0, dots)),
            Double.parseDouble(range.substring(dots + 2)));
  }

  @ParameterizedTest
  @CsvSource({"a, 0, UPDATED", "b, 1, UPDATED", "b, 0, EXCLUSIVE"})
  void lets_only_articles_of_one_day_disagree_on_what_varies(
      String path, int daysLater, Fit expected) {
    RangeComparator varying =
        new RangeComparator(
            new Comparison(Comparison.Method.RANGE, 0, 0, false, false, true, Severity.ERROR));
    BoundClaim a = ClaimFixture.claim("a", MONDAY, "130 mph", number("130"));
    BoundClaim b = ClaimFixture.claim(path, MONDAY.plusDays(daysLater), "155 mph", number("155"));
    assertThat(ClaimFixture.judge(varying, a, b).fit()).isEqualTo(expected);
  }

  @Test
  void holds_no_two_currencies_against_each_other() {
    BoundClaim a = ClaimFixture.claim("a", "$5", new Quantity(Range.of(5), new Unit("USD")));
    BoundClaim b = ClaimFixture.claim("b", "€7", new Quantity(Range.of(7), new Unit("EUR")));
    assertThat(ClaimFixture.judge(comparator(0, false), a, b).fit()).isEqualTo(Fit.COMPATIBLE);
  }

  @ParameterizedTest
  @CsvSource({"0, EXCLUSIVE", "0.01, EXCLUSIVE", "0.05, COMPATIBLE"})
  void lets_a_round_number_stand_for_what_is_near_as_far_as_the_rule_says(
      double round, Fit expected) {
    Comparison.Method method = Comparison.Method.RANGE;
    RangeComparator comparator =
        new RangeComparator(new Comparison(method, 0, round, false, false, false, Severity.ERROR));
    Quantity written = Quantity.written(Range.of(100_000), 1, Unit.COUNT);
    BoundClaim a = ClaimFixture.claim("a", "100,000", written);
    BoundClaim b = ClaimFixture.claim("b", "103,482", number("103482"));
    assertThat(ClaimFixture.judge(comparator, a, b).fit()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "5, 5, SAME",
    "4..6, 5, COMPATIBLE",
    "4..6, 5..8, COMPATIBLE",
    ">4, 5, COMPATIBLE",
    ">4, >9, COMPATIBLE",
    ">4, 4, EXCLUSIVE",
    "<6, >6, EXCLUSIVE",
    "5, 6, EXCLUSIVE",
    "0, 1, EXCLUSIVE",
    "0, 0, SAME"
  })
  void holds_what_the_words_allow_against_each_other(String first, String second, Fit expected) {
    BoundClaim a = ClaimFixture.claim("a", first, number(first));
    BoundClaim b = ClaimFixture.claim("b", second, number(second));
    assertThat(ClaimFixture.judge(comparator(0, false), a, b).fit()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "100, 110, COMPATIBLE",
    "100, 111, COMPATIBLE",
    "100, 112, EXCLUSIVE",
    "2, 3, EXCLUSIVE",
    "90..100, 110, COMPATIBLE",
    "0, 1, EXCLUSIVE"
  })
  void lets_numbers_differ_by_ten_percent_of_the_greater(
      String first, String second, Fit expected) {
    BoundClaim a = ClaimFixture.claim("a", first, number(first));
    BoundClaim b = ClaimFixture.claim("b", second, number(second));
    assertThat(ClaimFixture.judge(comparator(0.1, false), a, b).fit()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "5, 7, 1, UPDATED",
    "5, 7, 0, EXCLUSIVE",
    "7, 5, 1, EXCLUSIVE",
    ">5, 7, 1, COMPATIBLE",
    "4..5, 6..8, 3, UPDATED"
  })
  void lets_what_grows_be_greater_in_a_later_article(
      String earlier, String later, int daysBetween, Fit expected) {
    BoundClaim a = ClaimFixture.claim("a", MONDAY, earlier, number(earlier));
    BoundClaim b = ClaimFixture.claim("b", MONDAY.plusDays(daysBetween), later, number(later));
    assertThat(ClaimFixture.judge(comparator(0, true), a, b).fit()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"42, 42, SAME", "42, 43, RECONCILABLE", "43, 42, RECONCILABLE", "42, 44, EXCLUSIVE"})
  void lets_a_birthday_lie_between_two_ages(double first, double second, Fit expected) {
    BoundClaim a = ClaimFixture.claim("a", "a", new Quantity(year(first), Unit.AGE));
    BoundClaim b = ClaimFixture.claim("b", "b", new Quantity(year(second), Unit.AGE));
    assertThat(ClaimFixture.judge(comparator(0, false), a, b).fit()).isEqualTo(expected);
  }

  private static Range year(double age) {
    return new Range(age, false, age + 1, true);
  }

  @Test
  void excludes_numbers_of_two_units() {
    BoundClaim hours = ClaimFixture.claim("a", "5", new Quantity(Range.of(5), Unit.SECOND));
    BoundClaim count = ClaimFixture.claim("b", "5", number("5"));
    assertThat(ClaimFixture.judge(comparator(0.1, true), hours, count).fit())
        .isEqualTo(Fit.EXCLUSIVE);
  }

  @Test
  void says_how_it_read_the_words() {
    BoundClaim a = ClaimFixture.claim("a", "five\n  or six", number("5..6"));
    BoundClaim b = ClaimFixture.claim("b", "three", number("3"));
    assertThat(ClaimFixture.judge(comparator(0, false), a, b).reasoning())
        .isEqualTo("\"five or six\" and \"three\", read as 5..6 and 3, exclude each other");
  }
}
