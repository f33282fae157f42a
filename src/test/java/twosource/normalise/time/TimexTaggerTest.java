package twosource.normalise.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimexTaggerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ito met Roy in Lima on Tuesday.                  | Tuesday=DATE 2025-12-02
          Ito met Roy in Lima last Tuesday.                | last Tuesday=DATE 2025-12-02
          Ito will meet Roy in Lima on Tuesday.            | Tuesday=DATE 2025-12-09
          Tuesday's vote was close, Ito said.              | Tuesday=DATE 2025-12-02
          Ito and Roy talked until Tuesday night.          | Tuesday night=TIME 2025-12-02TNI
          The vote ended early Wednesday.                  | early Wednesday=DATE 2025-12-03
          Ito and Roy talked over the weekend.             | the weekend=DATE 2025-W48-WE
          Ito will leave in mid-December.                  | mid-December=DATE 2025-12
          The vote is due in the week of Dec. 15.          | the week of Dec. 15=DATE 2025-W51
          Ito resigned earlier this month.                 | earlier this month=DATE 2025-12
          Ito's profit fell in the second quarter.         | the second quarter=DATE 2025-Q2
          Ito's sales rose in fiscal 1998.                 | fiscal 1998=DATE 1998
          Ito grew up in Lima in the 1990s.                | the 1990s=DATE 199
          Ito resigned a year ago.                         | a year ago=DATE 2024
          Ito has ruled for the past three weeks.          | the past three weeks=DURATION P3W
          Ito was born on 12/25/1960.                      | 12/25/1960=DATE 1960-12-25
          Ito was born on 25/12/1960.                      | 25/12/1960=DATE 1960-12-25
          Ito was born on 25.12.1960 in Lima.              | 25.12.1960=DATE 1960-12-25
          Ito was born on 1960-12-25.                      | 1960-12-25=DATE 1960-12-25
          Ito resigned on the 9th of July 2017.            | 9th of July 2017=DATE 2017-07-09
          The bomb went off at 1420 GMT on Friday.         | 1420 GMT on Friday=TIME 2025-12-05T14:20
          The bomb went off at 3:37 a.m. EDT Friday.       | 3:37 a.m. EDT Friday=TIME 2025-12-05T03:37
          The bomb went off at 10.45pm local time on Friday. | 10.45pm local time on Friday=TIME 2025-12-05T22:45
          Ito feeds the birds every day.                   | every day=SET P1D
          Ito and Roy meet on Tuesdays.                    | Tuesdays=SET XXXX-WXX-2
          Ito earns $50,000 a year.                        | a year=SET P1Y
          Ito has recently met Roy.                        | recently=DATE PAST_REF
          Ito is now in Lima.                              | now=DATE PRESENT_REF
          Ito hopes to meet Roy in the near future.        | the near future=DATE FUTURE_REF
          Ito spoke for more than four hours.              | more than four hours=DURATION PT4H
          Ito spoke for half an hour.                      | half an hour=DURATION PT30M
          Ito's offer had been due to expire on Tuesday.   | Tuesday=DATE 2025-12-02
          The envoys, who meet on Tuesday, will talk.      | Tuesday=DATE 2025-12-09
          Ito has been hunting Roy for the May 3 blast.    | May 3=DATE 2025-05-03
          Ito's mine will close in the last half of 2026.  | the last half of 2026=DATE 2026-H2
          """)
  void reads_the_times_of_news_as_timex3_does(String text, String expected) {
    assertThat(TimexFixture.read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ito met Roy on March 3, 2024. Lima resigned two days later.     | two days later=DATE 2024-03-05
          Ito met Roy on March 3, 2024. Lima had resigned the day before. | the day before=DATE 2024-03-02
          Ito met Roy on March 3, 2024. Lima resigned the next day.       | the next day=DATE 2024-03-04
          Ito met Roy on March 3, 2024. Lima resigned the same day.       | the same day=DATE 2024-03-03
          Ito met Roy on March 3, 2024. Lima resigned later that year.    | later that year=DATE 2024
          Ito met Roy in June 2024. Lima resigned a month later.          | a month later=DATE 2024-07
          Profit fell in the third quarter. It will grow in the second quarter of 2026. It was higher in the year-ago period. | the year-ago period=DATE 2024-Q3
          """)
  void anchors_on_the_time_that_was_told_before(String text, String expected) {
    assertThat(TimexFixture.read(text)).endsWith("; " + expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It was the second day of talks.
          Ito shot a third quarter goal.
          Ito scored 14 points.
          Ito may march on.
          Some 2000 people came.
          The 39-year-old driver fled.
          Flight 1998 was late.
          """)
  void passes_over_ordinals_numbers_and_ages(String text) {
    assertThat(TimexFixture.read(text)).isEmpty();
  }

  @Test
  void marks_what_nobody_knows_where_the_article_has_no_date() {
    assertThat(TimexFixture.read("Ito resigned on Tuesday.", Optional.empty()))
        .isEqualTo("Tuesday=DATE XXXX-XX-XX");
    assertThat(TimexFixture.read("Ito resigned on May 3, 2024.", Optional.empty()))
        .isEqualTo("May 3, 2024=DATE 2024-05-03");
  }
}
