package twosource.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeastTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1818-03-22",
        "1943-04-25",
        "1998-04-12",
        "2000-04-23",
        "2008-03-23",
        "2024-03-31",
        "2025-04-20",
        "2038-04-25"
      })
  void finds_easter(LocalDate easter) {
    assertThat(new Feast.FromEaster(0).in(easter.getYear())).isEqualTo(easter);
  }

  @ParameterizedTest
  @CsvSource({
    "NOVEMBER, THURSDAY, 4, 1999-11-25",
    "SEPTEMBER, MONDAY, 1, 2025-09-01",
    "MAY, MONDAY, -1, 2025-05-26",
  })
  void finds_a_weekday_by_its_place(Month month, DayOfWeek weekday, int place, LocalDate day) {
    assertThat(new Feast.NthWeekday(month, weekday, place).in(day.getYear())).isEqualTo(day);
  }
}
