package twosource.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twosource.align.BoundClaim;
import twosource.value.NamedParty;
import twosource.value.Parties;
import twosource.value.Party;
import twosource.value.PartyKind;
import twosource.value.Wording;

class SpeakerComparatorTest {

  private static final String LONG = "Nobody here wants another winter like that";
  private static final String SHORT = "Very good";

  private static BoundClaim claim(String path, String name) {
    PartyKind kind = name.endsWith("Ministry") ? PartyKind.ORGANISATION : PartyKind.PERSON;
    Party party = NamedParty.of(name, kind);
    return ClaimFixture.claim(path, name, Parties.of(party));
  }

  private static Fit judge(String first, String second, String words) {
    BoundClaim a = claim("a", first);
    BoundClaim b = claim("b", second);
    BoundClaim quoted = ClaimFixture.claim("a", words, Wording.of(words));
    return ClaimFixture.judge(new SpeakerComparator(), a, b, ClaimFixture.subject(a, b, quoted))
        .fit();
  }

  @ParameterizedTest
  @CsvSource({
    "Jo Ito, Jo Ito, SAME",
    "Jo Ito, Harbour Ministry, COMPATIBLE",
    "Jo Ito, Ann Roy, EXCLUSIVE",
  })
  void disputes_two_speakers_of_long_words(String first, String second, Fit expected) {
    assertThat(judge(first, second, LONG)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"Jo Ito, Jo Ito, SAME", "Jo Ito, Ann Roy, RECONCILABLE"})
  void grants_that_two_may_have_used_a_few_words(String first, String second, Fit expected) {
    assertThat(judge(first, second, SHORT)).isEqualTo(expected);
  }
}
