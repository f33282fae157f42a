package twosource.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimexTest {

  private static final LocalDate SATURDAY = LocalDate.of(2025, 12, 6);

  @ParameterizedTest
  @CsvSource({
    "DAY, 0, 2025-12-06",
    "DAY, -1, 2025-12-05",
    "WEEK, 0, 2025-W49",
    "WEEK, 4, 2026-W01",
    "MONTH, 1, 2026-01",
    "QUARTER, -1, 2025-Q3",
    "YEAR, -1, 2024",
    "DECADE, -1, 201",
    "CENTURY, -1, 19",
  })
  void writes_a_calendar_unit_as_timex3_does(Granularity unit, int offset, String value) {
    Timex timex = new RelativeTime(unit, offset).timex(TimexAnchor.of(Optional.of(SATURDAY)));
    assertThat(timex).isEqualTo(new Timex(TimexType.DATE, value));
  }

  @ParameterizedTest
  @CsvSource({
    "3, WEEK, P3W",
    "1, YEAR, P1Y",
    "0.5, HOUR, PT30M",
    "90, MINUTE, PT90M",
    "2, DECADE, P20Y",
    ", MONTH, PXM",
    ", DECADE, PXDE",
  })
  void writes_a_length_as_timex3_does(Double count, Granularity unit, String value) {
    LengthTime length = new LengthTime(Optional.ofNullable(count), unit);
    assertThat(length.timex(TimexAnchor.of(Optional.empty())))
        .isEqualTo(new Timex(TimexType.DURATION, value));
  }

  @ParameterizedTest
  @CsvSource({
    "WINTER, 2025-WI",
    "SPRING, 2025-SP",
    "SUMMER, 2025-SU",
    "AUTUMN, 2025-FA",
  })
  void writes_a_season_of_a_year(Season season, String value) {
    assertThat(Timex.of(season.in(2025)).value()).isEqualTo(value);
  }

  @Test
  void binds_nothing_that_is_vague_or_only_lasts() {
    Optional<LocalDate> day = Optional.of(SATURDAY);
    assertThat(new VagueTime(VagueTime.Reference.PRESENT_REF).on(day)).isEmpty();
    assertThat(new LengthTime(Optional.of(2.0), Granularity.DAY).on(day)).isEmpty();
    assertThat(new RecurringTime("P1D", Granularity.DAY).on(day)).isEmpty();
  }

  @Test
  void refuses_an_empty_value() {
    assertThatThrownBy(() -> new Timex(TimexType.DATE, " "))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
