package twosource.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeIntervalTest {

  private static final LocalDateTime START = LocalDateTime.of(2025, 11, 28, 0, 0);

  @Provide
  Arbitrary<TimeInterval> intervals() {
    Arbitrary<Integer> hours = Arbitraries.integers().between(0, 12);
    Arbitrary<Optional<ZoneOffset>> offsets =
        Arbitraries.of(
            Optional.empty(), Optional.of(ZoneOffset.UTC), Optional.of(ZoneOffset.ofHours(-5)));
    return Combinators.combine(hours, hours, offsets)
        .as(
            (from, length, offset) ->
                new TimeInterval(
                    START.plusHours(6L * from),
                    START.plusHours(6L * (from + length + 1)),
                    Granularity.HOUR,
                    offset));
  }

  @Property
  void relates_as_the_inverse_the_other_way_round(
      @ForAll("intervals") TimeInterval a, @ForAll("intervals") TimeInterval b) {
    assertThat(b.relationTo(a)).isEqualTo(a.relationTo(b).inverse());
    assertThat(a.relationTo(a)).isEqualTo(Relation.EQUAL);
  }

  @Property
  void is_equal_to_what_equals_its_equal(
      @ForAll("intervals") TimeInterval a,
      @ForAll("intervals") TimeInterval b,
      @ForAll("intervals") TimeInterval c) {
    if (a.relationTo(b) == Relation.EQUAL) {
      assertThat(a.relationTo(c)).isEqualTo(b.relationTo(c));
    }
  }

  @Property
  void contains_what_is_contained_in_what_it_contains(
      @ForAll("intervals") TimeInterval a,
      @ForAll("intervals") TimeInterval b,
      @ForAll("intervals") TimeInterval c) {
    if (a.relationTo(b) == Relation.CONTAINS && b.relationTo(c) == Relation.CONTAINS) {
      assertThat(a.relationTo(c)).isEqualTo(Relation.CONTAINS);
    }
  }

  @Property
  void keeps_relations_when_both_are_moved(
      @ForAll("intervals") TimeInterval a,
      @ForAll("intervals") TimeInterval b,
      @ForAll @IntRange(min = -900, max = 900) int days) {
    assertThat(moved(a, days).relationTo(moved(b, days))).isEqualTo(a.relationTo(b));
  }

  private static TimeInterval moved(TimeInterval interval, int days) {
    return new TimeInterval(
        interval.start().plusDays(days),
        interval.end().plusDays(days),
        interval.granularity(),
        interval.offset());
  }

  @ParameterizedTest
  @CsvSource({
    "2025-12-02T00:00, 2025-12-03T00:00, 2025-12-02",
    "2025-11-01T00:00, 2025-12-01T00:00, 2025-11",
    "2025-01-01T00:00, 2026-01-01T00:00, 2025",
    "2025-12-06T00:00, 2025-12-08T00:00, 2025-12-06/2025-12-07",
    "2025-12-03T00:00, 2025-12-03T06:00, 2025-12-03T00:00/06:00",
    "2025-12-02T18:00, 2025-12-03T06:00, 2025-12-02T18:00/2025-12-03T06:00",
    "2025-12-03T06:10, 2025-12-03T06:11, 2025-12-03T06:10"
  })
  void prints_as_iso_does(LocalDateTime start, LocalDateTime end, String expected) {
    assertThat(new TimeInterval(start, end, Granularity.DAY).print()).isEqualTo(expected);
  }

  @Test
  void compares_stated_offsets_by_the_moment_that_they_name() {
    TimeInterval utc = clock(15, 30, Optional.of(ZoneOffset.UTC));
    TimeInterval newYork = clock(10, 30, Optional.of(ZoneOffset.ofHours(-5)));
    assertThat(utc.relationTo(newYork)).isEqualTo(Relation.EQUAL);
    assertThat(utc.relationTo(clock(10, 30, Optional.of(ZoneOffset.UTC))))
        .isEqualTo(Relation.APART);
  }

  @Test
  void holds_a_stated_offset_and_local_time_together_while_some_zone_fits_both() {
    TimeInterval utc = clock(15, 30, Optional.of(ZoneOffset.UTC));
    assertThat(utc.relationTo(clock(10, 30, Optional.empty()))).isEqualTo(Relation.OVERLAPS);
    TimeInterval later = TimeInterval.ofDay(LocalDate.of(2025, 12, 9));
    assertThat(utc.relationTo(later)).isEqualTo(Relation.APART);
  }

  private static TimeInterval clock(int hour, int minute, Optional<ZoneOffset> offset) {
    LocalDateTime start = LocalDateTime.of(2025, 12, 2, hour, minute);
    return new TimeInterval(start, start.plusMinutes(1), Granularity.MINUTE, offset);
  }

  @Test
  void refuses_an_interval_that_does_not_end_after_its_start() {
    assertThatThrownBy(() -> new TimeInterval(START, START, Granularity.DAY))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
