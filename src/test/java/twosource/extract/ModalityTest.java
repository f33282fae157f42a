package twosource.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twosource.claim.Factuality;
import twosource.text.Sentence;

class ModalityTest {

  private static final Modality MODALITY = Modality.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Ito met Roy. | met | ASSERTED",
        "Ito has met Roy. | met | ASSERTED",
        "Ito is meeting Roy. | meeting | ASSERTED",
        "Ito will meet Roy. | meet | PLANNED",
        "Ito is to meet Roy. | meet | PLANNED",
        "Ito plans to meet Roy. | meet | PLANNED",
        "Ito and Roy agreed to meet on Monday. | meet | PLANNED",
        "Ito is expected to meet Roy. | meet | PLANNED",
        "Ito was scheduled to meet Roy. | meet | PLANNED",
        "Ito would meet Roy on Monday. | meet | PLANNED",
        "Ito may meet Roy. | meet | POSSIBLE",
        "Ito could meet Roy. | meet | POSSIBLE",
        "Ito hopes to meet Roy. | meet | POSSIBLE",
        "Ito offered to meet Roy. | meet | POSSIBLE",
        "If Ito met Roy, she would sign. | met | POSSIBLE",
        "Nobody knows whether Ito met Roy. | met | POSSIBLE",
        "Ito did not meet Roy. | meet | DENIED",
        "Ito didn't meet Roy. | meet | DENIED",
        "Ito will not meet Roy. | meet | DENIED",
        "Ito pleaded not guilty. | pleaded | ASSERTED"
      })
  void reads_as_what_a_verb_tells_its_thing(String text, String verb, Factuality expected) {
    Sentence sentence = SentenceFixture.sentence(text);
    assertThat(MODALITY.of(sentence, new Phrases(sentence), SentenceFixture.phrase(sentence, verb)))
        .isEqualTo(expected);
  }
}
