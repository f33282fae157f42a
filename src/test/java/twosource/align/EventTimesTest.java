package twosource.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twosource.claim.Phase;
import twosource.value.Granularity;
import twosource.value.Quantity;
import twosource.value.Range;
import twosource.value.TimeInterval;
import twosource.value.Unit;

class EventTimesTest {

  /** Tuesday 11 March 2025, midnight. */
  private static final LocalDateTime TUESDAY = LocalDateTime.of(2025, 3, 11, 0, 0);

  /** Makes the interval between two hours, counted from Tuesday's midnight. */
  private static TimeInterval hours(int from, int to) {
    return new TimeInterval(TUESDAY.plusHours(from), TUESDAY.plusHours(to), Granularity.HOUR);
  }

  private static final TimeInterval ON_TUESDAY = hours(0, 24);
  private static final TimeInterval EARLY_WEDNESDAY = hours(24, 30);

  @ParameterizedTest
  @CsvSource({
    "0, 24, 0, 24, EQUAL",
    "0, 24, 17, 24, CONTAINS",
    "17, 24, 0, 24, CONTAINS",
    "0, 24, 20, 30, OVERLAPS",
    "0, 24, 24, 48, NEAR",
    "24, 48, 0, 24, NEAR",
    "0, 24, 47, 48, NEAR",
    "0, 24, 48, 72, APART",
    "48, 72, 0, 24, APART"
  })
  void tells_how_near_two_times_are(int from, int to, int from2, int to2, Closeness expected) {
    assertThat(EventTimes.closeness(hours(from, to), hours(from2, to2))).isEqualTo(expected);
  }

  @Test
  void what_lasted_five_hours_and_ended_early_on_wednesday_began_on_tuesday() {
    Optional<Duration> fiveHours = Optional.of(Duration.ofHours(5));
    TimeInterval extent = EventTimes.extent(EARLY_WEDNESDAY, Phase.END, fiveHours);
    assertThat(extent.start()).isEqualTo(TUESDAY.plusHours(19));
    assertThat(extent.end()).isEqualTo(TUESDAY.plusHours(30));
    assertThat(EventTimes.fit(ON_TUESDAY, Phase.WHOLE, EARLY_WEDNESDAY, Phase.END, fiveHours))
        .isTrue();
    assertThat(EventTimes.fit(EARLY_WEDNESDAY, Phase.END, ON_TUESDAY, Phase.WHOLE, fiveHours))
        .isTrue();
  }

  @Test
  void what_lasted_five_hours_and_began_late_on_tuesday_ended_on_wednesday() {
    Optional<Duration> fiveHours = Optional.of(Duration.ofHours(5));
    TimeInterval late = hours(20, 24);
    TimeInterval extent = EventTimes.extent(late, Phase.START, fiveHours);
    assertThat(extent.end()).isEqualTo(TUESDAY.plusHours(29));
    assertThat(EventTimes.fit(late, Phase.START, hours(24, 48), Phase.WHOLE, fiveHours)).isTrue();
    assertThat(EventTimes.fit(late, Phase.START, hours(30, 48), Phase.WHOLE, fiveHours)).isFalse();
  }

  @Test
  void what_ended_in_the_small_hours_may_have_begun_the_day_before_whatever_its_length() {
    assertThat(
            EventTimes.fit(ON_TUESDAY, Phase.WHOLE, EARLY_WEDNESDAY, Phase.END, Optional.empty()))
        .isTrue();
    assertThat(EventTimes.fit(ON_TUESDAY, Phase.WHOLE, hours(31, 36), Phase.END, Optional.empty()))
        .isFalse();
  }

  @Test
  void what_is_told_to_be_short_did_not_run_past_midnight() {
    TimeInterval atFive = hours(29, 30);
    Optional<Duration> oneHour = Optional.of(Duration.ofHours(1));
    assertThat(EventTimes.fit(ON_TUESDAY, Phase.WHOLE, atFive, Phase.END, oneHour)).isFalse();
  }

  @Test
  void the_whole_is_no_longer_than_it_is_told() {
    assertThat(EventTimes.extent(ON_TUESDAY, Phase.WHOLE, Optional.of(Duration.ofHours(5))))
        .isEqualTo(ON_TUESDAY);
    assertThat(
            EventTimes.fit(
                ON_TUESDAY,
                Phase.WHOLE,
                EARLY_WEDNESDAY,
                Phase.WHOLE,
                Optional.of(Duration.ofHours(5))))
        .isFalse();
  }

  @Test
  void reckons_with_the_greatest_finite_length() {
    assertThat(
            EventTimes.length(
                List.of(
                    new Quantity(Range.of(3600), Unit.SECOND),
                    new Quantity(Range.between(16_200, 19_800), Unit.SECOND),
                    new Quantity(Range.moreThan(7200), Unit.SECOND),
                    new Quantity(Range.of(90_000), Unit.COUNT))))
        .contains(Duration.ofMinutes(330));
    assertThat(EventTimes.length(List.of())).isEmpty();
  }
}
