package twosource.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twosource.value.DescribedParty;
import twosource.value.Granularity;
import twosource.value.NamedParty;
import twosource.value.Parties;
import twosource.value.PartyKind;
import twosource.value.Quantity;
import twosource.value.Range;
import twosource.value.TimeInterval;
import twosource.value.Unit;

class ValueWordsTest {

  @ParameterizedTest
  @CsvSource({
    "7200, 2 hours",
    "3600, 1 hour",
    "97200, 1 day 3 hours",
    "2400, 40 minutes",
    "0, no time"
  })
  void puts_lengths_into_words(double seconds, String words) {
    assertThat(ValueWords.of(new Quantity(Range.of(seconds), Unit.SECOND))).isEqualTo(words);
  }

  @Test
  void puts_ranges_into_words() {
    assertThat(length(Range.between(3600, 5400))).isEqualTo("1 hour to 1 hour 30 minutes");
    assertThat(length(Range.moreThan(3600))).isEqualTo("more than 1 hour");
    assertThat(length(Range.atLeast(3600))).isEqualTo("at least 1 hour");
    assertThat(length(Range.lessThan(3600))).isEqualTo("less than 1 hour");
    assertThat(length(Range.atMost(3600))).isEqualTo("at most 1 hour");
    assertThat(ValueWords.of(new Quantity(Range.of(28), Unit.COUNT))).isEqualTo("28");
  }

  private static String length(Range range) {
    return ValueWords.of(new Quantity(range, Unit.SECOND));
  }

  @Test
  void puts_amounts_into_words() {
    Unit dollar = new Unit("USD");
    assertThat(ValueWords.of(new Quantity(Range.of(1_500_000_000), dollar)))
        .isEqualTo("1.5 billion USD");
    assertThat(ValueWords.of(new Quantity(Range.between(900_000, 1_100_000), dollar)))
        .isEqualTo("900,000 to 1.1 million USD");
    assertThat(ValueWords.of(new Quantity(Range.of(11.5), Unit.PERCENT))).isEqualTo("11.5%");
    assertThat(ValueWords.of(new Quantity(new Range(4, false, 5, true), Unit.AGE)))
        .isEqualTo("4 years old");
  }

  @Test
  void names_days_by_their_weekday() {
    LocalDate day = LocalDate.of(2024, 5, 15);
    assertThat(ValueWords.of(TimeInterval.ofDay(day))).isEqualTo("Wed 15 May 2024");
    assertThat(ValueWords.of(TimeInterval.ofDays(day, day.plusDays(2), Granularity.DAY)))
        .isEqualTo("Wed 15 May 2024 to Thu 16 May 2024");
    assertThat(
            ValueWords.of(
                TimeInterval.ofDays(
                    LocalDate.of(2024, 5, 1), LocalDate.of(2024, 6, 1), Granularity.MONTH)))
        .isEqualTo("2024-05");
    LocalDateTime six = day.atTime(6, 0);
    assertThat(ValueWords.of(new TimeInterval(six, six.plusHours(2), Granularity.HOUR)))
        .isEqualTo("2024-05-15 06:00 to 08:00");
  }

  @Test
  void lists_parties() {
    NamedParty ito = NamedParty.of("Jo Ito", PartyKind.PERSON);
    NamedParty roy = NamedParty.of("Ann Roy", PartyKind.PERSON);
    assertThat(ValueWords.of(Parties.of(ito, roy))).isEqualTo("Jo Ito, Ann Roy");
    assertThat(ValueWords.of(new Parties(List.of(ito), false))).isEqualTo("Jo Ito and others");
    assertThat(ValueWords.of(Parties.of(DescribedParty.group("envoy"), ito)))
        .isEqualTo("envoys, Jo Ito");
  }
}
