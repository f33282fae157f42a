package twosource.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TimeExpressionTest {

  private static final LocalDate SATURDAY = LocalDate.of(2025, 12, 6);
  private static final DayPart NIGHT = new DayPart("NI", 18, 30);

  @Provide
  Arbitrary<TimeExpression> weekly() {
    Arbitrary<TimeExpression> weekdays =
        Arbitraries.of(DayOfWeek.class)
            .flatMap(
                day -> Arbitraries.of(Direction.class).map(side -> new WeekdayTime(day, side)));
    Arbitrary<TimeExpression> weekends = Arbitraries.of(Direction.class).map(WeekendTime::new);
    Arbitrary<TimeExpression> weeks =
        Arbitraries.integers()
            .between(-9, 9)
            .map(offset -> new RelativeTime(Granularity.WEEK, offset));
    Arbitrary<TimeExpression> days =
        Arbitraries.integers()
            .between(-9, 9)
            .map(offset -> new RelativeTime(Granularity.DAY, offset));
    Arbitrary<TimeExpression> whole = Arbitraries.oneOf(weekdays, weekends, weeks, days);
    return Arbitraries.oneOf(
        whole,
        weekdays.map(day -> new DayPartTime(day, NIGHT)),
        weeks.map(week -> new SectionTime(week, Section.EARLIER)));
  }

  @Property
  void moves_by_the_same_weeks_as_the_document_date(
      @ForAll("weekly") TimeExpression time,
      @ForAll @IntRange(min = -999, max = 999) int day,
      @ForAll @IntRange(min = -99, max = 99) int weeks,
      @ForAll @IntRange(max = 3) int slack) {
    LocalDate date = SATURDAY.plusDays(day);
    TimeInterval here = bind(time, new DocumentDate(date, slack));
    TimeInterval there = bind(time, new DocumentDate(date.plusWeeks(weeks), slack));
    assertThat(there.start()).isEqualTo(here.start().plusWeeks(weeks));
    assertThat(there.end()).isEqualTo(here.end().plusWeeks(weeks));
  }

  @Property
  void keeps_to_the_stated_side_of_the_document_date(
      @ForAll DayOfWeek weekday, @ForAll @IntRange(min = -999, max = 999) int offset) {
    LocalDate day = SATURDAY.plusDays(offset);
    assertThat(day(new WeekdayTime(weekday, Direction.LAST), day)).isBefore(day);
    assertThat(day(new WeekdayTime(weekday, Direction.PAST), day)).isBeforeOrEqualTo(day);
    assertThat(day(new WeekdayTime(weekday, Direction.FUTURE), day)).isAfterOrEqualTo(day);
    assertThat(day(new WeekdayTime(weekday, Direction.NEXT), day)).isAfter(day);
    assertThat(day(new WeekdayTime(weekday, Direction.NEAREST), day))
        .isBetween(day.minusDays(3), day.plusDays(3));
  }

  @Property
  void holds_every_day_that_a_doubtful_document_date_may_mean(
      @ForAll("weekly") TimeExpression time, @ForAll @IntRange(max = 5) int slack) {
    TimeInterval wide = bind(time, new DocumentDate(SATURDAY, slack));
    TimeInterval exact = bind(time, DocumentDate.of(SATURDAY));
    assertThat(wide.relationTo(exact)).isIn(Relation.EQUAL, Relation.CONTAINS);
  }

  private static TimeInterval bind(TimeExpression time, DocumentDate date) {
    return time.bind(Optional.of(date)).orElseThrow();
  }

  private static LocalDate day(TimeExpression time, LocalDate day) {
    return bind(time, DocumentDate.of(day)).start().toLocalDate();
  }

  @Test
  void takes_the_nearest_year_for_a_date_without_one() {
    assertThat(day(annual(Month.DECEMBER, 2), SATURDAY)).isEqualTo("2025-12-02");
    assertThat(day(annual(Month.JANUARY, 20), SATURDAY)).isEqualTo("2026-01-20");
    assertThat(day(annual(Month.FEBRUARY, 29), SATURDAY)).isEqualTo("2024-02-29");
  }

  private static TimeExpression annual(Month month, int day) {
    return AnnualTime.of(MonthDay.of(month, day), Direction.NEAREST);
  }

  @Test
  void is_open_without_a_document_date_unless_stated_in_full() {
    TimeExpression weekday = new WeekdayTime(DayOfWeek.TUESDAY, Direction.PAST);
    TimeExpression fixed = new FixedTime(TimeInterval.ofDay(SATURDAY));
    assertThat(weekday.bind(Optional.empty())).isEmpty();
    assertThat(new DayPartTime(weekday, NIGHT).bind(Optional.empty())).isEmpty();
    assertThat(fixed.bind(Optional.empty())).isPresent();
    assertThat(new DayPartTime(fixed, NIGHT).bind(Optional.empty()).map(TimeInterval::print))
        .contains("2025-12-06T18:00/2025-12-07T06:00");
  }

  @Test
  void never_binds_what_hangs_on_something_else() {
    TimeExpression later =
        new FloatingTime(Range.of(2), Granularity.DAY, true, FloatingTime.Origin.TOLD);
    assertThat(later.bind(Optional.of(DocumentDate.of(SATURDAY)))).isEmpty();
  }
}
