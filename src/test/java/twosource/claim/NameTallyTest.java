package twosource.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import twosource.claim.NameTally.Count;
import twosource.text.NameKind;

class NameTallyTest {

  private static final NameTally ONE =
      new NameTally(
          List.of(new Count("Berg", NameKind.PERSON, 2), new Count("Lima", NameKind.LOCATION, 1)));
  private static final NameTally OTHER =
      new NameTally(
          List.of(new Count("Berg", NameKind.PERSON, 1), new Count("Berg", NameKind.LOCATION, 1)));

  @Test
  void adds_up_in_any_order() {
    assertThat(ONE.plus(OTHER)).isEqualTo(OTHER.plus(ONE));
    assertThat(ONE.plus(OTHER).counts())
        .containsExactly(
            new Count("Berg", NameKind.PERSON, 3),
            new Count("Berg", NameKind.LOCATION, 1),
            new Count("Lima", NameKind.LOCATION, 1));
    assertThat(NameTally.sum(List.of(ONE, NameTally.EMPTY, OTHER))).isEqualTo(ONE.plus(OTHER));
  }
}
