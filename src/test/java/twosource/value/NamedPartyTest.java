package twosource.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedPartyTest {

  private static NamedParty person(String name) {
    return NamedParty.of(name, PartyKind.PERSON);
  }

  @ParameterizedTest
  @CsvSource({
    "Jo Roy, Jo Roy, SAME",
    "Roy, Jo Roy, POSSIBLY",
    "Roy, Roy, SAME",
    "Jo Roy, Ann Roy, DIFFERENT",
    "Jo Roy, Jo Berg, DIFFERENT",
    "Steve Lima, Steven Lima, SAME",
    "Bob Lima, Robert Lima, SAME",
    "Jim Lima, James Lima, SAME",
    "Chris Lima, Christina Lima, SAME",
    "J. Boxer, John Boxer, POSSIBLY",
    "J. Boxer, Ann Boxer, DIFFERENT",
    "John A. Boxer, John Boxer, SAME",
    "John A. Boxer, John B. Boxer, DIFFERENT",
    "John A. Boxer, John Andrew Boxer, SAME",
    "Ana Maria Lima, Ana Lima, SAME",
    "Andrew Lloyd-Ito, Andrew Lloyd Ito, SAME",
    "Ana Lima Roy, Lima Roy, POSSIBLY",
    "Jan van der Berg, Jan Van Der Berg, SAME",
    "van der Berg, Jan van der Berg, POSSIBLY",
    "Omar al-Ito, Omar Al Ito, SAME",
    "Ito, Omar al-Ito, POSSIBLY",
    "Jo Roy Jr., Jo Roy, POSSIBLY",
    "Jo Roy Jr., Jo Roy Sr., DIFFERENT",
    "José Peña, Jose Pena, SAME",
    "Oleh Varenskyy, Oleh Varensky, SAME",
    "Andrii Hordii, Andriy Hordiy, SAME",
    "Pavel Kuznetsov, Pavel Kuznetsoff, SAME",
    "Mikhail Roy, Mihail Roy, SAME",
    "Mohammed Roy, Muhammad Roy, SAME",
    "Ivan Amarov, Ivan Amerov, POSSIBLY",
    "Kim, Kim Sun Ho, POSSIBLY",
    "Al Roy, Albert Roy, SAME",
    "Jo Hansen, Jo Hanson, POSSIBLY",
    "Jo Marin, Jo Martin, DIFFERENT"
  })
  void compares_persons(String first, String second, Sameness expected) {
    assertThat(person(first).samenessTo(person(second))).isEqualTo(expected);
    assertThat(person(second).samenessTo(person(first))).isEqualTo(expected);
    if (expected != Sameness.DIFFERENT) {
      assertThat(Collections.disjoint(person(first).keys(), person(second).keys()))
          .as("no key in common")
          .isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Xenon | Xenon Ltd. | SAME",
        "the Argon Group | Argon | SAME",
        "National Defence Council | National Defense Council | SAME",
        "National Defence Council | Defence Council | POSSIBLY",
        "National Trade and Defence Council | NTDC | POSSIBLY",
        "Xenon | Argon | DIFFERENT"
      })
  void compares_organisations(String first, String second, Sameness expected) {
    NamedParty one = NamedParty.of(first, PartyKind.ORGANISATION);
    NamedParty other = NamedParty.of(second, PartyKind.ORGANISATION);
    assertThat(one.samenessTo(other)).isEqualTo(expected);
    assertThat(other.samenessTo(one)).isEqualTo(expected);
  }

  @Test
  void compares_governments_by_their_countries() {
    NamedParty capital =
        new NamedParty("Lima", PartyKind.GOVERNMENT, Optional.empty(), List.of("PE"));
    NamedParty country =
        new NamedParty("Peru", PartyKind.GOVERNMENT, Optional.empty(), List.of("PE"));
    NamedParty other =
        new NamedParty("Chile", PartyKind.GOVERNMENT, Optional.empty(), List.of("CL"));
    assertThat(capital.samenessTo(country)).isEqualTo(Sameness.SAME);
    assertThat(country.samenessTo(other)).isEqualTo(Sameness.DIFFERENT);
  }

  @Test
  void leaves_one_name_under_two_kinds_possible_until_the_vote() {
    NamedParty organisation = NamedParty.of("Roy", PartyKind.ORGANISATION);
    assertThat(organisation.samenessTo(person("Roy"))).isEqualTo(Sameness.POSSIBLY);
    assertThat(organisation.as(PartyKind.PERSON).samenessTo(person("Roy")))
        .isEqualTo(Sameness.SAME);
  }

  @Test
  void tells_bearers_of_one_surname_apart_by_their_titles() {
    NamedParty mr = new NamedParty("Roy", PartyKind.PERSON, Optional.of("mr"), List.of());
    NamedParty mrs = new NamedParty("Roy", PartyKind.PERSON, Optional.of("mrs"), List.of());
    assertThat(mr.samenessTo(mrs)).isEqualTo(Sameness.DIFFERENT);
    assertThat(mr.samenessTo(person("Roy"))).isEqualTo(Sameness.SAME);
  }
}
