package twosource.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDayTest {

  @ParameterizedTest
  @CsvSource({
    "2016-11-09, 2016-11-09",
    "2016-11-09T08:46, 2016-11-09",
    "2016-11-09T08:46:26, 2016-11-09",
    "2016-11-09 08:46:26, 2016-11-09",
    "2016-11-09T08:46:26Z, 2016-11-09",
    "2016-11-09T08:46:26.123Z, 2016-11-09",
    "2016-11-09T23:46:26-08:00, 2016-11-09",
    "2016-11-09T23:46:26+0530, 2016-11-09",
    "2016-11-09 23:46:26 +02:00, 2016-11-09",
    "2016-11-09T23:46:26+01:00[Europe/Berlin], 2016-11-09",
    "' 2016-02-29 ', 2016-02-29",
    "20161109, 2016-11-09",
    "20161109T084626Z, 2016-11-09",
    "9 Nov 2016, 2016-11-09",
    "'Wed, 09 Nov 2016 08:46:26 GMT', 2016-11-09",
    "'Wed, 9 Nov 2016 08:46 CEST', 2016-11-09",
  })
  void reads_the_day_as_it_is_written(String written, String day) {
    assertThat(PublicationDay.of(written))
        .hasValueSatisfying(found -> assertThat(found).hasToString(day));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "2016",
        "2016-11",
        "2016-13-01",
        "2015-02-29",
        "09.11.2016",
        "2016-11-09T",
        "2016-11-09T25:00",
        "2016-11-09T08:46:26 or so",
        "31 Nov 2016",
        "201611",
      })
  void finds_no_day_in_anything_else(String written) {
    assertThat(PublicationDay.of(written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2016-11-09T08:46:26Z, 2016-11-09T08:46:26Z",
    "2016-11-09T23:46:26-08:00, 2016-11-10T07:46:26Z",
    "2016-11-09T23:46:26+0530, 2016-11-09T18:16:26Z",
    "2016-11-09T23:46:26+01:00[Europe/Berlin], 2016-11-09T22:46:26Z",
    "20161109T084626-0500, 2016-11-09T13:46:26Z",
    "'Wed, 09 Nov 2016 08:46:26 GMT', 2016-11-09T08:46:26Z",
    "'09 Nov 2016 08:46 est', 2016-11-09T13:46:00Z",
    "'Wed, 09 Nov 2016 08:46:26 -0830', 2016-11-09T17:16:26Z",
  })
  void reads_the_moment_where_a_zone_is_written(String written, String moment) {
    assertThat(PublicationDay.momentOf(written))
        .hasValueSatisfying(found -> assertThat(found).hasToString(moment));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2016-11-09", "2016-11-09T08:46", "2016-11-09 08:46:26", "9 Nov 2016 08:46 CEST"})
  void finds_no_moment_without_time_or_zone(String written) {
    assertThat(PublicationDay.momentOf(written)).isEmpty();
  }
}
