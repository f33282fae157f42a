package twosource.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twosource.claim.Reference;
import twosource.text.Sentence;
import twosource.text.TokenRange;

class NounReferenceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "A meeting was held in Lima. | meeting | TELLING",
        "Talks were held in Lima. | Talks | TELLING",
        "The meeting was held in Lima. | meeting | DEFINITE",
        "Those talks were held in Lima. | talks | DEFINITE",
        "Their meeting was held in Lima. | meeting | DEFINITE",
        "Roy's meeting was held in Lima. | meeting | DEFINITE",
        "Another meeting was held in Lima. | meeting | ANOTHER",
        "The second meeting was held in Lima. | meeting | ANOTHER",
        "The largest deal was signed in Lima. | deal | TELLING",
        "The latest deal was signed in Lima. | deal | DEFINITE",
        "The biggest-ever deal was signed in Lima. | deal | TELLING"
      })
  void tells_how_a_noun_phrase_refers(String text, String noun, Reference expected) {
    Sentence sentence = SentenceFixture.sentence(text);
    TokenRange phrase = new Phrases(sentence).get(SentenceFixture.phrase(sentence, noun)).tokens();
    assertThat(NounReference.of(sentence, phrase)).isEqualTo(expected);
  }
}
