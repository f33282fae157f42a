package twosource.normalise.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import twosource.normalise.SentenceFixture;
import twosource.text.Sentence;

/** Holds the reader to a time that grows with the text alone, whatever stands in it. */
class QuantityLimitsTest {

  private static final int MANY = 20_000;
  private static final int TWENTY_MEGABYTES = 20_000_000;

  private static List<QuantityMention> read(Sentence sentence) {
    return assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> StatedFixture.NORMALISER.mentions(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5",
        "5 ,",
        "5 and",
        "5 of",
        "5 of the",
        "about",
        "at least about",
        "more than 5",
        "$",
        "$ 5",
        "5 $",
        "a",
        "half a",
        "one half of a",
        "three quarters",
        "5 million",
        "5 dollars and",
        "5 miles",
        "square",
        "per",
        "5 km per",
        "5-",
        "- 5",
        "212-88",
        "from 5 to",
        "between 5 and",
        "5 fire and/CC rescue crews/NNS",
        "5 large/JJ",
        "5 's/POS",
        "up by",
        "1/2",
        "dozens of",
        "aged 5 and",
        ", 000"
      })
  void takes_time_linear_in_the_words_of_any_text(String words) {
    assertThat(read(SentenceFixture.sentence((words + " ").repeat(MANY)))).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "7,", "7-", "7a", "-", "a", "7/", "½", "$7", "a-", "7.", "%"})
  void takes_time_linear_in_one_word_of_any_length(String piece) {
    String word = "1" + piece.repeat(MANY);
    assertThat(read(SentenceFixture.sentence(word + " people"))).hasSizeLessThan(2 * MANY);
  }

  @Test
  void reads_no_amount_of_ten_thousand_digits() {
    assertThat(read(SentenceFixture.sentence("9".repeat(10_000) + " people"))).isEmpty();
  }

  @Test
  void reads_a_line_of_twenty_megabytes() {
    assertThat(read(SentenceFixture.sentence("9".repeat(TWENTY_MEGABYTES)))).isEmpty();
    String lines = "12 ".repeat(TWENTY_MEGABYTES / 60);
    assertThat(read(SentenceFixture.sentence(lines))).isNotNull();
  }

  @Test
  void reads_the_amount_under_nested_hedges() {
    Sentence sentence = SentenceFixture.sentence("about ".repeat(1_000) + "5 people");
    assertThat(read(sentence))
        .extracting(mention -> mention.stated().print())
        .containsExactly("~ 5 people");
  }
}
