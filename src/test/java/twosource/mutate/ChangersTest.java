package twosource.mutate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twosource.value.NamedParty;
import twosource.value.Parties;
import twosource.value.PartyKind;
import twosource.value.Place;
import twosource.value.PlaceLevel;
import twosource.value.PlaceStep;
import twosource.value.Value;
import twosource.value.Wording;

class ChangersTest {

  private static final Value ANY = Wording.of("any");

  /** Returns what the words become by each change. */
  private static Stream<String> changed(Changer changer, String words, Value value) {
    return changer.changes(words, value, new Dice(1, "")).stream()
        .map(
            change ->
                words.substring(0, change.span().start())
                    + change.after()
                    + words.substring(change.span().end()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          about five hours     | about nine hours
          Two-hour             | Five-hour
          thirty-five          | seventy-five
          the fourth time      | the eighth time
          1,250 people         | 3,125 people
          magnitude 6.4        | magnitude 3.8
          $103 billion         | $62 billion
          """)
  void changes_numbers_as_they_are_written(String words, String changed) {
    assertThat(changed(new NumberChanger(), words, ANY)).contains(changed).doesNotContain(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          early on Friday      | early on Tuesday
          yesterday            | on Monday
          March 8              | March 13
          Friday, March 8      | Friday, March 15
          since 2002           | since 2003
          at 6:18 p.m.         | at 10:18 p.m.
          """)
  void changes_days_dates_years_and_hours(String words, String changed) {
    assertThat(changed(new DayChanger(), words, ANY)).contains(changed).doesNotContain(words);
  }

  @Test
  void never_moves_a_date_off_the_weekday_that_it_names() {
    assertThat(changed(new DayChanger(), "Friday, March 8", ANY))
        .containsExactlyInAnyOrder("Friday, March 1", "Friday, March 15", "Friday, March 22");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ann Roy, the mayor   | Clara Weston, the mayor
          Roy's aides          | Clara Weston's aides
          the mayor            |
          """)
  void changes_a_name_to_a_full_name(String words, String changed) {
    Parties roy =
        Parties.of(new NamedParty("Ann Roy", PartyKind.PERSON, Optional.empty(), List.of()));
    Stream<String> changes = changed(new NameChanger(), words, roy);
    if (changed == null) {
      assertThat(changes).isEmpty();
    } else {
      assertThat(changes).contains(changed);
    }
  }

  @Test
  void changes_a_place_to_one_of_its_level() {
    Place lima =
        Place.of(new PlaceStep(PlaceLevel.COUNTRY, "PE"), new PlaceStep(PlaceLevel.CITY, "Lima"));
    assertThat(changed(new PlaceChanger(), "In Lima's harbour", lima))
        .contains("In Oslo's harbour")
        .doesNotContain("In Norway's harbour");
  }

  @Test
  void changes_what_an_office_is_about_or_the_office_itself() {
    assertThat(changed(new OfficeChanger(), "Foreign Minister", ANY))
        .contains("Finance Minister", "Foreign Ambassador");
  }

  @Test
  void changes_the_longer_words_of_a_quotation_to_such_as_end_alike() {
    assertThat(changed(new WordChanger(), "We reached an agreement in Lima quickly", ANY))
        .hasSize(3)
        .noneMatch(words -> words.contains("Lisbon"));
  }
}
