package twosource.normalise.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twosource.normalise.SentenceFixture;
import twosource.normalise.time.TimeNormaliser;
import twosource.text.Sentence;

class QuantityNormaliserTest {

  private final QuantityNormaliser normaliser = new QuantityNormaliser(new TimeNormaliser());

  /** Prints every mention as {@code words=value}, parted by semicolons. */
  private String read(String text) {
    Sentence sentence = SentenceFixture.sentence(text);
    return normaliser.read(sentence).stream()
        .map(mention -> sentence.words(mention.tokens()) + "=" + mention.value().print())
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a roughly five-hour meeting               | roughly five-hour=PT4H30M..PT5H30M
          a five-hour meeting                       | five-hour=PT5H
          for five hours                            | five hours=PT5H
          5 hrs                                     | 5 hrs=PT5H
          a 90-minute meeting                       | 90-minute=PT1H30M
          a 90 minute meeting                       | 90 minute=PT1H30M
          five and a half hours                     | five and a half hours=PT5H30M
          an hour and a half                        | an hour and a half=PT1H30M
          an hour-and-a-half long                   | an hour-and-a-half long=PT1H30M
          hour-and-a-half long                      | hour-and-a-half long=PT1H30M
          an hour-long meeting                      | an hour-long=PT1H
          half an hour                              | half an hour=PT30M
          half-hour                                 | half-hour=PT30M
          three quarters of an hour                 | three quarters of an hour=PT45M
          more than 90 minutes                      | more than 90 minutes=>PT1H30M
          lasted over an hour                       | over an hour=>PT1H
          up to two hours                           | up to two hours=<=PT2H
          almost an hour and a half                 | almost an hour and a half=PT1H21M..PT1H30M
          just over 90 minutes                      | just over 90 minutes=>PT1H30M..PT1H39M
          two to three hours                        | two to three hours=PT2H..PT3H
          10 to 15 minutes                          | 10 to 15 minutes=PT10M..PT15M
          10 - 15 minutes                           | 10 - 15 minutes=PT10M..PT15M
          10-15 minutes                             | 10-15 minutes=PT10M..PT15M
          a five- to six-hour meeting               | five- to six-hour=PT5H..PT6H
          two hours and 10 minutes                  | two hours and 10 minutes=PT2H10M
          several hours                             | several hours=PT3H..PT9H
          for the past three weeks                  | three weeks=P21D
          three weeks to reach/VB a deal            | three weeks=P21D
          for a month                               | a month=P1M
          for a year and a half                     | a year and a half=P1Y6M
          nearly four years of war                  | nearly four years=P3Y7.2M..P4Y
          three days                                | three days=P3D
          maybe ten , or 15 minutes                 | ten , or 15 minutes=PT10M..PT15M
          an hour or so                             | an hour or so=PT54M..PT1H6M
          two more hours                            | two more hours=PT2H
          """)
  void reads_durations(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          about 5 people                            | about 5=4.5..5.5
          about 140 people                          | about 140=126..154
          about 146 people                          | about 146=143.08..148.92
          more than 40 people                       | more than 40=>40
          at least seven people                     | at least seven=>=7
          up to 10 people                           | up to 10=<=10
          nearly 20 people                          | nearly 20=18..20
          dozens of people                          | dozens of=24..99
          a dozen people                            | a dozen=12
          two dozen people                          | two dozen=24
          several hundred people                    | several hundred=300..900
          the last two quarters/NNS                 | two=2
          the toll was/VBD 34                       | 34=34
          half a dozen people                       | half a dozen=6
          1.3 million people                        | 1.3 million=1300000
          two to three million people               | two to three million=2000000..3000000
          1,500 people                              | 1,500=1500
          a 14-point plan                           | 14-point=14
          14 points/NNS                             | 14=14
          four additional/JJ documents/NNS          | four=4
          no injuries/NNS                           | no=0
          one person was/VBD hurt/VBN               | one=1
          twenty-five people                        | twenty-five=25
          one hundred and twenty people             | one hundred and twenty=120
          between five and ten people               | between five and ten=5..10
          40 or more people                         | 40 or more=>=40
          a third of the members                    | a third=33..34 %
          more than half of the members             | more than half=>50 %
          two-thirds of the members                 | two-thirds=66..67 %
          45 per cent of members                    | 45 per cent=45 %
          26 dead and over 300 injured              | 26=26; over 300=>300
          """)
  void reads_counts_and_shares(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hours of talks
          in 2002
          on December 2 , 2025
          at 6.10am
          a five-year-old boy
          Ito is/VBZ 45 years old
          Ito , 45 , said
          the second meeting
          $ 5 million
          5 million dollars
          by 212 to 88
          a 212-88 vote
          two hours after the vote
          two hours later
          two hours ago
          Ito will meet/VB Roy in two hours
          60 miles/NNS an hour
          Flight/NNP 93
          page 5
          one of them said
          5 km
          magnitude 5.4
          a second meeting
          24/7
          picture 1 of 31
          a 2015 data/NNS breach
          Marc is/VBZ also/RB 34 and
          Marc , now/RB 34 , works/VBZ
          children/NNS ages/NNS 6
          call 0207 782 4368
          one in three cars/NNS
          within 24 hours of the news
          10 times/NNS larger/JJR
          for the first time in nine years
          """)
  void passes_over_numbers_that_are_no_quantity(String text) {
    assertThat(read(text)).isEmpty();
  }
}
