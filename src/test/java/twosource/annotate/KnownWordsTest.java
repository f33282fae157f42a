package twosource.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KnownWordsTest {

  private static final KnownWords KNOWN = KnownWords.of(new Models().tags());

  @Test
  void knows_a_word_in_a_capital_by_its_lower_case() {
    assertThat(KNOWN.knows("bridge")).isTrue();
    assertThat(KNOWN.knows("Reporters")).isTrue();
    assertThat(KNOWN.knows("Zzyzxov")).isFalse();
  }

  @Test
  void tells_the_tags_that_a_word_may_have() {
    assertThat(KNOWN.mayBe("plan", "VB")).isTrue();
    assertThat(KNOWN.mayBe("plan", "NN")).isTrue();
    assertThat(KNOWN.mayBe("plan", "IN")).isFalse();
    assertThat(KNOWN.mayBe("Zzyzxov", "NN")).isFalse();
  }
}
