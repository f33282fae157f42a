package twosource.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twosource.value.Granularity;
import twosource.value.Quantity;
import twosource.value.Range;
import twosource.value.TimeInterval;
import twosource.value.Unit;

class ReadingWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          16200  | 19800  | 4½ to 5½ hours
          3600   | 3600   | 1 hour
          5400   | 5400   | 1½ hours
          2400   | 2400   | 40 minutes
          22680  | 25200  | 6 hours 18 minutes to 7 hours
          259200 | 259200 | 3 days
          """)
  void puts_lengths_into_hours_and_quarters(double lo, double hi, String words) {
    assertThat(ReadingWords.of(new Quantity(Range.between(lo, hi), Unit.SECOND))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1        | 12500    | 12,500
          1        | 1234567  | 1,234,567
          %        | 3.5      | 3.5%
          USD      | 0.25     | 0.25 USD
          year old | 34       | 34 years old
          year old | 1        | 1 year old
          C        | -0.5     | -0.5 C
          """)
  void puts_numbers_into_words(String unit, double number, String words) {
    assertThat(ReadingWords.of(new Quantity(Range.of(number), new Unit(unit)))).isEqualTo(words);
  }

  @Test
  void puts_bounds_into_words() {
    assertThat(count(Range.moreThan(40))).isEqualTo("more than 40");
    assertThat(count(Range.atLeast(7))).isEqualTo("at least 7");
    assertThat(count(Range.lessThan(1000))).isEqualTo("less than 1,000");
    assertThat(count(Range.atMost(10))).isEqualTo("at most 10");
    assertThat(count(Range.between(24, 60))).isEqualTo("24 to 60");
  }

  private static String count(Range range) {
    return ReadingWords.of(new Quantity(range, Unit.COUNT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024-05-14T00:00 | 2024-05-14T06:00 | Tue 14 May 2024, 00:00 to 06:00
          2024-05-14T18:00 | 2024-05-15T00:00 | Tue 14 May 2024, 18:00 to midnight
          2024-05-14T22:00 | 2024-05-15T02:00 | Tue 14 May 2024, 22:00 to Wed 15 May 2024, 02:00
          2024-05-14T06:10 | 2024-05-14T06:11 | Tue 14 May 2024, 06:10
          2024-05-14T00:00 | 2024-05-15T00:00 | Tue 14 May 2024
          """)
  void puts_times_into_words(LocalDateTime start, LocalDateTime end, String words) {
    assertThat(ReadingWords.of(new TimeInterval(start, end, Granularity.HOUR))).isEqualTo(words);
  }

  @Test
  void names_the_zone_that_is_stated() {
    LocalDateTime start = LocalDateTime.of(2024, 5, 14, 7, 37);
    TimeInterval time =
        new TimeInterval(
            start, start.plusMinutes(1), Granularity.MINUTE, Optional.of(ZoneOffset.ofHours(2)));
    assertThat(ReadingWords.of(time)).isEqualTo("Tue 14 May 2024, 07:37 GMT+02:00");
  }
}
