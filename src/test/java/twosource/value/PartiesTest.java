package twosource.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartiesTest {

  private static final DescribedParty TWO_ENVOYS =
      new DescribedParty(
          "envoy", PartyKind.GROUP, List.of(), List.of(), Optional.empty(), Optional.of(2), true);

  /** Reads names parted by {@code ;}: {@code @US officials} is a group, {@code ...} opens. */
  private static Parties parties(String list) {
    List<String> members = Arrays.stream(list.split(";", -1)).map(String::strip).toList();
    boolean open = members.contains("...");
    return new Parties(
        members.stream().filter(name -> !name.equals("...")).map(PartiesTest::party).toList(),
        !open);
  }

  private static Party party(String name) {
    if (name.equals("two envoys")) {
      return TWO_ENVOYS;
    }
    return name.startsWith("@")
        ? DescribedParty.group(name.substring(4), name.substring(1, 3))
        : NamedParty.of(name, PartyKind.PERSON);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jo Roy; Ann Berg | Berg; Roy | EQUAL",
        "Jo Roy; Ann Berg; Ito | Roy; Berg | CONTAINS",
        "Jo Roy; Ito | Roy; Berg | OVERLAPS",
        "Jo Roy | Ann Berg | APART",
        "Jo Roy | Ann Roy | APART",
        "Roy | Jo Roy; Ann Roy | WITHIN",
        "Jo Roy; ... | Jo Roy | CONTAINS",
        "Jo Roy; ... | Jo Roy; Berg | WITHIN",
        "Jo Roy; ... | Ann Berg; ... | OVERLAPS",
        "Jo Roy; ... | Ann Berg | APART",
        "@US officials | Jo Roy | CONTAINS",
        "@US official; @PE official | @PE negotiator; @US negotiator | EQUAL",
        "@US official | @PE official | APART",
        "two envoys | Jo Roy; Ann Berg | EQUAL",
        "two envoys | Jo Roy; Ann Berg; Ito | CONTAINS"
      })
  void relates_lists(String first, String second, Relation expected) {
    assertThat(parties(first).relationTo(parties(second))).isEqualTo(expected);
    assertThat(parties(second).relationTo(parties(first))).isEqualTo(expected.inverse());
  }

  @Test
  void knows_a_person_of_another_country_out_of_a_group() {
    DescribedParty group = DescribedParty.group("official", "PE");
    NamedParty american =
        new NamedParty("Jo Roy", PartyKind.PERSON, Optional.empty(), List.of("US"));
    assertThat(group.samenessTo(american)).isEqualTo(Sameness.DIFFERENT);
  }

  @ParameterizedTest
  @CsvSource({
    "president, president, SAME",
    "president, driver, DIFFERENT",
    "envoy, negotiator, POSSIBLY"
  })
  void compares_single_descriptions(String first, String second, Sameness expected) {
    assertThat(DescribedParty.single(first).samenessTo(DescribedParty.single(second)))
        .isEqualTo(expected);
  }
}
