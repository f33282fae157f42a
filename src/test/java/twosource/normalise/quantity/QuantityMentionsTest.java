package twosource.normalise.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import twosource.text.Sentence;

class QuantityMentionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Some 1.3 million people fled.                        | ~ 1300000 people
          Roy bought a dozen eggs.                             | 12 egg
          They sold 11m diesel cars.                           | 11000000 diesel car
          Half a million people fled.                          | 500000 people
          Two-thirds of the voters stayed away.                | 0.67 voter
          They walked five and a half miles.                   | 5.5 mile
          The board is 10 1/2 inches long.                     | 10.5 inch
          The board is 10½ inches long.                        | 10.5 inch
          It costs three quarters of a billion dollars.        | 750000000 dollar
          One hundred and twenty houses burned.                | 120 house
          The town has 12,34,567 people.                       | 1234567 people
          Prices rose .5 percent.                              | up 0.5 percentage
          """)
  void reads_numbers_in_figures_and_words(String text, String expected) {
    assertThat(StatedFixture.stated(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Just under 20 houses burned.              | < 20 house = 18..20
          At least 12 people were hurt.             | > 12 people = >=12
          As many as 40 officers came.              | < 40 officer = <=40
          Up to 200 volunteers came.                | < 200 volunteer = <=200
          Nearly 20 houses burned.                  | ~ 20 house = 18..20
          No fewer than three dozen members came.   | > 36 member = >=36
          More than 2,000 people came.              | > 2000 people = >2000
          Fewer than 100 people came.               | < 100 people = <100
          Dozens of houses burned.                  | ~ 12 house = 24..99
          A handful of aides came.                  | ~ 5 aide = 3..9
          Hundreds of people came.                  | ~ 100 people = 200..999
          Exactly 40 people came.                   | 40 people = 40
          About half a million people came.         | ~ 500000 people = 450000..550000
          Forty or more people came.                | > 40 people = >=40
          Just a 100 metres away stood a house.     | 100 metre = 100 m
          It weighs less than 5 kg.                 | < 5 kilogram = <5 kg
          """)
  void reads_bounds_and_hedges_as_ranges(String text, String expected) {
    assertThat(StatedFixture.read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The wall is eight to 10 feet tall.            | 8-10 foot
          It costs between $5 million and $10 million.  | 5000000-10000000 dollar
          It costs $5-10 million.                       | 5000000-10000000 dollar
          A five- to six-mile walk lay ahead.           | 5-6 mile
          It sold 5, 6 and 7 miles of rope.             | 5 mile; 6 mile; 7 mile
          It was backed by 15 of 27 members.            | 15 member; 27 member
          """)
  void reads_ranges_and_lists(String text, String expected) {
    assertThat(StatedFixture.stated(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sales fell 2.1 percent.                       | down 2.1 percentage
          Shares were up 3%.                            | up 3 percentage
          Shares rose by 3% to $12.                     | up 3 percentage; 12 dollar
          Prices fell from $10 to $8.                   | 10 dollar; 8 dollar
          The bank raised its key rate by 25 basis points. | up 25 basis point
          There was a 20 percent decline.               | down 20 percentage
          There was an increase of 20 percent.          | up 20 percentage
          Sales rose more than 3%.                      | > 3 percentage
          Profit grew by a quarter of a percentage point. | up 0.25 percentage point
          They make up 11 of the goods.                 | 11 good
          Three boats sank.                             | 3 boat
          It was -5 degrees Celsius.                    | -5 celsius
          """)
  void reads_signs_and_changes(String text, String expected) {
    assertThat(StatedFixture.stated(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It costs £1.8m.                               | 1800000 pound sterling
          It costs US$5 billion.                        | 5000000000 dollar
          It costs 125 million Australian dollars.      | 125000000 australian dollar
          It costs 13 dollars and 45 cents.             | 13.45 dollar
          It costs $98 a share.                         | 98 dollar per share
          It pays $20-an-hour wages.                    | 20 dollar per hour
          The baby weighs over two pounds.              | > 2 pound-mass
          Roy was fined 500 pounds.                     | 500 pound sterling
          Losses exceed 30 MUSD.                        | > 30000000 dollar
          Roy paid 75 USD million.                      | 75000000 dollar
          Roy has 3 $10 notes.                          | 10 dollar
          Oil sold at $61.20 a barrel.                  | 61.2 dollar per barrel
          Profit was $5 million a year earlier.         | 5000000 dollar
          """)
  void reads_money(String text, String expected) {
    assertThat(StatedFixture.stated(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A five-year-old boy cried.                    | 5 year of age = 5..<6 year old
          The girl is 18 months of age.                 | 18 month of age = 1.5..<1.58333333333 year old
          Jo Ito, 45, smiled.                           | 45 year of age = 45..<46 year old
          Two men, aged 19 and 24, smiled.              | 2 man = 2; 19 year of age = 19..<20 year old; 24 year of age = 24..<25 year old
          The house voted 212-88.                       | 212-88 - = 212-88
          The vote was 51 to 49.                        | 51-49 - = 51-49
          Lima lost 1-3.                                | 1-3 - = 3-1
          Lima drew 2-2.                                | 2-2 - = 2-2
          """)
  void reads_ages_scores_and_votes(String text, String expected) {
    assertThat(StatedFixture.read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Four fire and rescue crews came.              | 4 fire and rescue crew
          Six of the largest cities came.               | 6 large city
          The 20 most expensive restaurants came.       | 20 expensive restaurant
          One of Roy's largest firms came.              | 1 roy large firm
          Two Afghan civilians came.                    | 2 afghan civilian
          A 14-point plan came.                         | 14 point plan
          They called three times.                      | 3 count
          All 70 of us came.                            | 70 -
          """)
  void names_what_is_counted_with_its_modifiers(String text, String expected) {
    assertThat(StatedFixture.stated(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Flight 93 came.",
        "It happened in 1998.",
        "It happened on Oct. 5, 2019.",
        "It happened at 2:00 pm.",
        "An F-16 came.",
        "See page 5.",
        "Call 555-1234 now.",
        "Account 1111-22223333-4444 is closed.",
        "Roy lives at 10 Harbour Street.",
        "The second house burned.",
        "It was the 50th meeting.",
        "A Ford F-150 came.",
        "One of them smiled.",
        "It rained in the second half of the game.",
        "They play in the 1990s.",
      })
  void passes_over_numbers_that_state_no_amount(String text) {
    assertThat(StatedFixture.stated(text)).isEmpty();
  }

  @Test
  void covers_the_hedge_and_the_unit_but_not_what_is_counted() {
    Sentence sentence = StatedFixture.sentences("About 5 km off, at least 40 boats sank.").get(0);
    assertThat(StatedFixture.NORMALISER.mentions(sentence))
        .extracting(mention -> sentence.words(mention.tokens()))
        .containsExactly("About 5 km", "at least 40");
  }
}
