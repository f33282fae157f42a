package twosource.normalise.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twosource.normalise.SentenceFixture;
import twosource.normalise.ValueMention;
import twosource.normalise.time.TimeNormaliser;
import twosource.text.Sentence;

class CountedNounTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          four additional/JJ documents/NNS/document in/IN all   | document
          a 14-point plan                                       | point
          dozens of fire/NN crews/NNS/crew                      | crew
          24 dead/JJ and more                                   | ''
          """)
  void finds_the_noun_that_follows(String text, String expected) {
    Sentence sentence = SentenceFixture.sentence(text);
    ValueMention<?> count = new QuantityNormaliser(new TimeNormaliser()).read(sentence).get(0);
    assertThat(CountedNoun.of(sentence, count.tokens()).orElse("")).isEqualTo(expected);
  }
}
