package twosource.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyDirectoryTest {

  private static NamedParty person(String name) {
    return NamedParty.of(name, PartyKind.PERSON);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jo Roy; Berg; Roy | Roy | Jo Roy",
        "Jo Roy; Ann Roy; Roy | Roy | Roy",
        "Jo Roy; Jo A. Roy | Roy | Jo A. Roy",
        "Steve Lima; Steven Lima | Steve Lima | Steven Lima",
        "Kim Sun Ho; Kim | Kim | Kim Sun Ho",
        "Jo Roy | Ito | Ito"
      })
  void binds_a_short_name_that_one_person_bears(String story, String name, String expected) {
    PartyDirectory directory =
        PartyDirectory.of(
            Arrays.stream(story.split("; ", -1)).map(PartyDirectoryTest::person).toList());
    assertThat(directory.fullest(person(name)).print()).isEqualTo(expected);
  }
}
