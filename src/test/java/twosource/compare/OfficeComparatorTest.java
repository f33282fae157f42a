package twosource.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twosource.align.BoundClaim;
import twosource.value.Office;

class OfficeComparatorTest {

  /** Reads {@code rank / field / head / body / country}; each may be empty. */
  private static BoundClaim claim(String path, String text) {
    String[] parts = text.split("/", -1);
    Office office =
        new Office(
            parts[2].strip(), words(parts[0]), words(parts[1]), words(parts[3]), words(parts[4]));
    return ClaimFixture.claim(path, text, office);
  }

  private static List<String> words(String words) {
    return Arrays.stream(words.strip().split(" ", -1)).filter(word -> !word.isEmpty()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/foreign/minister//PE | /foreign/minister//PE | SAME",
        "/foreign/minister//PE | //minister// | COMPATIBLE",
        "chief//negotiator// | senior//negotiator// | RECONCILABLE",
        "deputy/foreign/minister// | /foreign/minister// | EXCLUSIVE",
        "vice//president// | //president// | EXCLUSIVE",
        "former//president// | //president// | COMPATIBLE",
        "/foreign/minister// | /finance/minister// | RECONCILABLE",
        "//mayor/lima/ | //mayor/quito/ | RECONCILABLE",
        "//secretary/national security council/ | /national security/adviser// | RECONCILABLE",
        "//secretary/security council/ | /security/adviser// | COMPATIBLE",
        "//mayor// | //lawyer// | COMPATIBLE"
      })
  void grants_one_person_several_offices_but_no_two_ranks(
      String first, String second, Fit expected) {
    assertThat(
            ClaimFixture.judge(new OfficeComparator(), claim("a", first), claim("b", second)).fit())
        .isEqualTo(expected);
  }
}
