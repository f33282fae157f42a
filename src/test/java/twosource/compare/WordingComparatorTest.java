package twosource.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twosource.align.BoundClaim;
import twosource.value.Wording;

class WordingComparatorTest {

  private static BoundClaim claim(String path, String words) {
    return ClaimFixture.claim(path, words, Wording.of(words));
  }

  private static Judgement judge(String first, String second) {
    return ClaimFixture.judge(new WordingComparator(), claim("a", first), claim("b", second));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "It’s a good day for all of us here | It's a good day, for all of us here | SAME",
        "Nobody here wants another winter of war | wants another winter of war | COMPATIBLE",
        "Nobody here wants that winter of war | Nobody here wants a winter of war | COMPATIBLE",
        "Nobody here wants another winter of war | Nobody here wants another summer of war | EXCLUSIVE",
        "Nobody here wants another winter of war | Nobody here wants another cold winter of war | EXCLUSIVE",
        "In the end we had to go home and wait | had to go home and wait for the rain | COMPATIBLE",
        "Nobody here wants another winter of war | It is a good day for all of us | COMPATIBLE"
      })
  void disputes_a_word_that_differs_and_nothing_else(String first, String second, Fit expected) {
    assertThat(judge(first, second).fit()).isEqualTo(expected);
  }

  @Test
  void shows_the_words_that_differ() {
    assertThat(
            judge(
                    "Nobody here wants another winter of war",
                    "Nobody here wants another summer of war")
                .reasoning())
        .isEqualTo("the quoted words differ: winter → summer");
  }
}
