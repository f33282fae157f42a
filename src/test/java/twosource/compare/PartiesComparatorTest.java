package twosource.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twosource.align.BoundClaim;
import twosource.rule.Comparison;
import twosource.rule.Severity;
import twosource.value.NamedParty;
import twosource.value.Parties;
import twosource.value.Party;
import twosource.value.PartyKind;

class PartiesComparatorTest {

  private static PartiesComparator comparator(boolean exhaustive) {
    return new PartiesComparator(
        new Comparison(Comparison.Method.SET, 0, 0, exhaustive, false, false, Severity.ERROR));
  }

  private static BoundClaim claim(String path, String names) {
    Party[] members =
        Arrays.stream(names.split("; ", -1))
            .map(name -> NamedParty.of(name, PartyKind.PERSON))
            .toArray(Party[]::new);
    return ClaimFixture.claim(path, names, Parties.of(members));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jo Ito; Ann Roy | Roy; Ito | SAME",
        "Jo Ito; Ann Roy | Ito | COMPATIBLE",
        "Jo Ito; Ann Roy | Ito; Eva Berg | COMPATIBLE",
        "Jo Ito | Ann Roy | COMPATIBLE"
      })
  void never_disputes_that_somebody_is_left_out(String first, String second, Fit expected) {
    assertThat(ClaimFixture.judge(comparator(false), claim("a", first), claim("b", second)).fit())
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jo Ito; Ann Roy | Roy; Ito | SAME",
        "Jo Ito; Ann Roy | Ito | RECONCILABLE",
        "Jo Ito; Ann Roy | Ito; Eva Berg | EXCLUSIVE",
        "Jo Ito | Ann Roy | EXCLUSIVE"
      })
  void disputes_who_they_are_where_the_list_is_meant_to_be_whole(
      String first, String second, Fit expected) {
    assertThat(ClaimFixture.judge(comparator(true), claim("a", first), claim("b", second)).fit())
        .isEqualTo(expected);
  }

  @Test
  void says_which_names_more() {
    assertThat(
            ClaimFixture.judge(comparator(true), claim("a", "Ito"), claim("b", "Jo Ito; Ann Roy"))
                .reasoning())
        .isEqualTo(
            "\"Jo Ito; Ann Roy\" names more than \"Ito\"; both hold if the latter leaves one out");
  }
}
