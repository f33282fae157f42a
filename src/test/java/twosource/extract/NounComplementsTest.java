package twosource.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twosource.text.Sentence;
import twosource.text.TokenRange;

class NounComplementsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Talks began. | Talks | phrase: Talks",
        "The long meeting ended. | meeting | phrase: The long meeting; modifier: The long",
        "Their talks ended. | talks | phrase: Their talks; modifier: Their; possessor: Their",
        "Roy's talks ended. | talks | phrase: Roy 's talks; modifier: Roy 's; possessor: Roy",
        "Hurricane Ito hit Lima. | Hurricane | phrase: Hurricane Ito; name: Ito; bare: Ito"
      })
  void finds_the_words_about_a_noun_in_its_phrase(String text, String noun, String expected) {
    Sentence sentence = SentenceFixture.sentence(text);
    TokenRange own = new Phrases(sentence).get(SentenceFixture.phrase(sentence, noun)).tokens();
    int token = SentenceFixture.token(sentence, noun);
    String parts =
        new NounComplements(sentence, token, own, own)
            .parts().stream()
                .map(part -> part.name() + ": " + SentenceFixture.words(sentence, part.tokens()))
                .collect(Collectors.joining("; "));
    assertThat(parts).isEqualTo(expected);
  }
}
