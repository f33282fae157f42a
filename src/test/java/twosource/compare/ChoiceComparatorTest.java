package twosource.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twosource.align.BoundClaim;
import twosource.value.Label;

class ChoiceComparatorTest {

  private static BoundClaim claim(String path, String text, String choice) {
    return ClaimFixture.claim(path, text, new Label(List.of(choice)));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          in custody , custody , being held    , custody , SAME
          in custody , custody , freed on bail , bail    , EXCLUSIVE
          guilty     , guilty  , not guilty    , innocent, EXCLUSIVE
          """)
  void tells_states_apart(String a, String stateOfA, String b, String stateOfB, Fit expected) {
    BoundClaim first = claim("a.txt", a, stateOfA);
    BoundClaim second = claim("b.txt", b, stateOfB);
    ChoiceComparator comparator = new ChoiceComparator();
    assertThat(comparator.compare(first, second, ClaimFixture.subject(first, second)).fit())
        .isEqualTo(expected);
    assertThat(comparator.compare(second, first, ClaimFixture.subject(first, second)).fit())
        .isEqualTo(expected);
  }
}
