package twosource.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twosource.align.BoundClaim;
import twosource.align.Subject;
import twosource.value.Bearing;
import twosource.value.Coordinates;
import twosource.value.Granularity;
import twosource.value.Place;
import twosource.value.PlaceLevel;
import twosource.value.PlaceStep;
import twosource.value.TimeInterval;

class LocalClocksTest {

  private static final LocalDateTime DAY = LocalDateTime.of(2025, 3, 11, 0, 0);

  private static TimeInterval minute(String time, Optional<ZoneOffset> offset) {
    LocalDateTime start = LocalDateTime.parse("2025-03-11T" + time);
    return new TimeInterval(start, start.plusMinutes(1), Granularity.MINUTE, offset);
  }

  @ParameterizedTest
  @CsvSource({
    "08:20, 08:20, 96, true",
    "08:20, 15:20, 96, false",
    "08:20, 08:20, -3, false",
    "08:20, 03:20, -77, false",
    "08:20, 08:20, -77, true"
  })
  void exclude_what_no_clock_at_the_place_can_show(
      String utc, String local, double longitude, boolean excluded) {
    Place place =
        new Place(
            List.of(new PlaceStep(PlaceLevel.CITY, "Lima")),
            Optional.of(new Coordinates(0, longitude)),
            Bearing.AT);
    BoundClaim where = ClaimFixture.claim("c", "Lima", place);
    Subject subject = ClaimFixture.subject(where);
    TimeInterval stated = minute(utc, Optional.of(ZoneOffset.UTC));
    assertThat(LocalClocks.exclude(stated, minute(local, Optional.empty()), subject))
        .isEqualTo(excluded);
    assertThat(LocalClocks.exclude(stated, day(), subject)).isFalse();
    assertThat(LocalClocks.exclude(stated, minute(local, Optional.empty()), ClaimFixture.subject()))
        .isFalse();
  }

  private static TimeInterval day() {
    return TimeInterval.ofDay(DAY.toLocalDate());
  }
}
