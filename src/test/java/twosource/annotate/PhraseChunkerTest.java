package twosource.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseChunkerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Berg's special envoy Ada Roy held a two-hour meeting.; NOUN Berg 's special envoy Ada Roy | VERB held | NOUN a two-hour meeting | MARK .
          They will not have met Ito by Friday.; NOUN They | VERB will not have met | NOUN Ito | PREPOSITION by | NOUN Friday | MARK .
          Roy met officials Friday morning in Lima.; NOUN Roy | VERB met | NOUN officials | NOUN Friday morning | PREPOSITION in | NOUN Lima | MARK .
          The Friday talks lasted more than five hours.; NOUN The Friday talks | VERB lasted | NOUN more than five hours | MARK .
          Police said that the man who fled was armed.; NOUN Police | VERB said | SUBORDINATOR that | NOUN the man | SUBORDINATOR who | VERB fled | VERB was armed | MARK .
          The magnitude 5.4 quake struck.; NOUN The magnitude 5.4 quake | VERB struck | MARK .
          Ito left after Roy had arrived.; NOUN Ito | VERB left | SUBORDINATOR after | NOUN Roy | VERB had arrived | MARK .
          Ito left after the meeting.; NOUN Ito | VERB left | PREPOSITION after | NOUN the meeting | MARK .
          They agreed to meet on March 3, 2020.; NOUN They | VERB agreed | VERB to meet | PREPOSITION on | NOUN March 3 , 2020 | MARK .
          Four additional people died, according to the mayor.; NOUN Four additional people | VERB died | MARK , | PREPOSITION according to | NOUN the mayor | MARK .
          Ito and Roy hit each other.; NOUN Ito | CONJUNCTION and | NOUN Roy | VERB hit | NOUN each other | MARK .
          """)
  void cuts_sentences_into_flat_phrases(String text, String phrases) {
    assertThat(AnnotatorFixture.phrases(text)).isEqualTo(phrases);
  }

  @Test
  void reads_long_runs_of_adjectives_in_no_time() {
    String text = "It was " + "red, old and sad ".repeat(20_000) + ".";
    assertThat(AnnotatorFixture.sentence(text).phrases()).isNotEmpty();
  }
}
