package twosource.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  @ParameterizedTest
  @CsvSource({
    "colour, color",
    "neighbourhood, neighborhood",
    "organised, organized",
    "analysing, analyzing",
    "defence, defense",
    "Centre, center",
    "advisor, adviser"
  })
  void folds_british_and_american_spelling(String british, String american) {
    assertThat(Spelling.key(british)).isEqualTo(Spelling.key(american));
  }

  @ParameterizedTest
  @CsvSource({"four, for", "pour, por", "mourning, morning", "filled, filed", "raise, raze"})
  void keeps_different_words_apart(String one, String other) {
    assertThat(Spelling.key(one)).isNotEqualTo(Spelling.key(other));
  }
}
