package twosource.normalise.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twosource.normalise.SentenceFixture;
import twosource.normalise.ValueMention;
import twosource.text.Sentence;
import twosource.value.DocumentDate;
import twosource.value.TimeExpression;
import twosource.value.TimeInterval;

class TimeNormaliserTest {

  /** A Saturday. */
  private static final DocumentDate SATURDAY = DocumentDate.of(LocalDate.of(2025, 12, 6));

  private final TimeNormaliser normaliser = new TimeNormaliser();

  private String read(String text) {
    return read(text, Optional.of(SATURDAY));
  }

  /** Prints every mention as {@code words=value}, parted by semicolons. */
  private String read(String text, Optional<DocumentDate> date) {
    Sentence sentence = SentenceFixture.sentence(text);
    List<ValueMention<TimeExpression>> mentions = normaliser.read(sentence);
    return mentions.stream()
        .map(
            mention ->
                sentence.words(mention.tokens())
                    + "="
                    + mention.value().bind(date).map(TimeInterval::print).orElse("?"))
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          On December 2 , 2025 Ito met Roy         | December 2 , 2025=2025-12-02
          on Nov. 10 , 2016                        | Nov. 10 , 2016=2016-11-10
          2017-07-09                               | 2017-07-09=2017-07-09
          on 9 July 2017                           | 9 July 2017=2017-07-09
          on the 9th of July 2017                  | 9th of July 2017=2017-07-09
          Monday , Nov. 6 , 2017                   | Monday , Nov. 6 , 2017=2017-11-06
          in 2002                                  | 2002=2002
          the 2011 vote                            | 2011=2011
          in the 1990s                             | 1990s=1990-01-01/1999-12-31
          in November 2016                         | November 2016=2016-11
          Dec. 2-4 , 2016                          | Dec. 2-4 , 2016=2016-12-02/2016-12-04
          """)
  void binds_full_dates_without_a_document_date(String text, String expected) {
    assertThat(read(text, Optional.empty())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ito met Roy on Tuesday                        | Tuesday=2025-12-02
          Ito met Roy on Saturday                       | Saturday=2025-12-06
          Ito will meet/VB Roy on Saturday              | Saturday=2025-12-06
          Ito will meet/VB Roy on Sunday                | Sunday=2025-12-07
          Ito will on Monday meet/VB Roy , Lima said    | Monday=2025-12-08
          Ito said on Friday                            | Friday=2025-12-05
          Ito plans/VBZ to meet/VB Roy on Monday        | Monday=2025-12-08
          Ito is/VBZ expected/VBN to meet/VB Roy Monday | Monday=2025-12-08
          talks are/VBP likely/JJ to last/VB into Monday | Monday=2025-12-08
          talks slated/VBN for Monday                   | Monday=2025-12-08
          Ito spoke/VBD ahead/RB of Monday 's talks     | Monday=2025-12-08
          Ito to meet/VB Roy on Monday                  | Monday=2025-12-08
          Ito may/MD have/VB met/VBN Roy on Monday      | Monday=2025-12-01
          Ito managed/VBD to meet/VB Roy on Monday      | Monday=2025-12-01
          Tuesday 's talks were/VBD good                | Tuesday=2025-12-02
          a " warning " on Monday , they will/MD say/VB | Monday=2025-12-08
          Ito issued/VBD a " note " on Monday warning/VBG of what may/MD be/VB | Monday=2025-12-01
          a ruling announced/VBN Monday must/MD stand/VB | Monday=2025-12-01
          Ito could/MD not/RB be/VB reached/VBN Monday  | Monday=2025-12-01
          Ito planned/VBD/plan a march/NN on Monday          | Monday=2025-12-08
          the vote was/VBD postponed/VBN/postpone until Monday   | Monday=2025-12-08
          Ito would/MD appeal/VB or ways to get/VB around Monday 's/POS ruling | Monday=2025-12-01
          it had/VBD been/VBN/be due/JJ to/TO expire/VB Monday   | Monday=2025-12-01
          this coming Monday                            | this coming Monday=2025-12-08
          Ahead of the trip , Ito on Monday said/VBD no | Monday=2025-12-01
          Monday 's talks will be/VB good               | Monday=2025-12-08
          last Tuesday                                  | last Tuesday=2025-12-02
          left on Good Friday                           | Good Friday=2026-04-03
          last Saturday                                 | last Saturday=2025-11-29
          next Saturday                                 | next Saturday=2025-12-13
          ended/VBD early Wednesday                     | early Wednesday=2025-12-03T00:00/06:00
          on Thursday evening                           | Thursday evening=2025-12-04T17:00/2025-12-05T00:00
          Friday morning                                | Friday morning=2025-12-05T00:00/12:00
          late on Tuesday                               | late on Tuesday=2025-12-02T17:00/2025-12-03T06:00
          Tuesday night                                 | Tuesday night=2025-12-02T18:00/2025-12-03T06:00
          early Tuesday morning                         | early Tuesday morning=2025-12-02T00:00/09:00
          in the early hours of Wednesday               | early hours of Wednesday=2025-12-03T00:00/06:00
          """)
  void finds_the_day_that_a_weekday_means(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          they met earlier this week               | earlier this week=2025-12-01/2025-12-06
          this week                                | this week=2025-12-01/2025-12-07
          last week                                | last week=2025-11-24/2025-11-30
          next week                                | next week=2025-12-08/2025-12-14
          late last week                           | late last week=2025-11-28/2025-11-30
          Ito said over the weekend                | weekend=2025-11-29/2025-11-30
          last weekend                             | last weekend=2025-11-29/2025-11-30
          today                                    | today=2025-12-06
          yesterday                                | yesterday=2025-12-05
          tomorrow                                 | tomorrow=2025-12-07
          tonight                                  | tonight=2025-12-06T18:00/2025-12-07T06:00
          this afternoon                           | this afternoon=2025-12-06T12:00/19:00
          last night                               | last night=2025-12-05T18:00/2025-12-06T06:00
          yesterday afternoon                      | yesterday afternoon=2025-12-05T12:00/19:00
          earlier this month                       | earlier this month=2025-12-01/2025-12-06
          last month                               | last month=2025-11
          in November                              | November=2025-11
          earlier in November                      | earlier in November=2025-11
          mid-December                             | mid-December=2025-12-10/2025-12-22
          last year                                | last year=2024
          Dec. 2                                   | Dec. 2=2025-12-02
          Jan. 20                                  | Jan. 20=2026-01-20
          three weeks ago                          | three weeks ago=2025-11-10/2025-11-16
          two years ago                            | two years ago=2023
          Ito will meet/VB Roy in two days         | two days=2025-12-08
          Friday through Monday                    | Friday through Monday=2025-12-05/2025-12-08
          between November and January , Ito said  | November and January=2025-11-01/2026-01-31
          Monday through Wednesday                 | Monday through Wednesday=2025-12-01/2025-12-03
          in early 2003                            | early 2003=2003-01-01/2003-05-26
          """)
  void binds_what_hangs_on_the_document_date(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          at 6.10am on Wednesday                   | 6.10am on Wednesday=2025-12-03T06:10
          at 6:10 a.m. Wednesday                   | 6:10 a.m. Wednesday=2025-12-03T06:10
          Wednesday at 6am                         | Wednesday at 6am=2025-12-03T06:00/07:00
          at 3:30pm GMT today                      | 3:30pm GMT today=2025-12-06T15:30Z
          at 1420 GMT on July 9 , 2017             | 1420 GMT on July 9 , 2017=2017-07-09T14:20Z
          at 10.45pm local time on Thursday        | 10.45pm local time on Thursday=2025-12-04T22:45
          just after 10.30am Thursday              | just after 10.30am Thursday=2025-12-04T10:30/11:01
          at 6.10am                                | 6.10am=?
          at 2am last night                        | 2am last night=2025-12-06T02:00/03:00
          around 7am local time this morning       | around 7am local time this morning=2025-12-06T06:30/08:30
          July 3 , 2013 6: 22AM                    | July 3 , 2013 6: 22AM=2013-07-03T06:22
          at 09:20 a. m. UTC                       | 09:20 a. m. UTC=?
          """)
  void reads_clock_times_with_their_days(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          two days later Ito left                  | two days later=?
          two hours after the vote                 | two hours=?
          the day before                           | day before=?
          the next day                             | next day=?
          the previous Friday                      | previous Friday=?
          two hours ago                            | two hours ago=?
          """)
  void leaves_times_open_that_hang_on_something_else(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the second day of talks
          a third quarter goal
          Ito may/MD meet/VB Roy
          they march/VBP on
          they sat/VBD down
          May said it would/MD last
          every Tuesday
          2000 people
          $ 2000
          for two hours after the vote
          the last day of talks
          a 2-1 win
          watch the clip at the end 0:54
          for the first time in nine years Ito will/MD speak/VB
          a letter from May 's office
          """)
  void passes_over_what_only_looks_like_a_time(String text) {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void widens_deictic_days_by_the_slack_of_the_document_date_and_no_others() {
    Optional<DocumentDate> lent = Optional.of(new DocumentDate(LocalDate.of(2025, 12, 6), 1));
    assertThat(read("today", lent)).isEqualTo("today=2025-12-05/2025-12-07");
    assertThat(read("tonight", lent)).isEqualTo("tonight=2025-12-05T18:00/2025-12-08T06:00");
    assertThat(read("on Tuesday", lent)).isEqualTo("Tuesday=2025-12-02");
    assertThat(read("in November", lent)).isEqualTo("November=2025-11");
  }
}
