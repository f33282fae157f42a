package twosource.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twosource.text.Sentence;
import twosource.text.TokenRange;

class ClauseReaderTest {

  private static final ClauseWords WORDS = new ClauseWords(word -> Optional.empty());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Police sent three fire crews to the mill. | three | amount | counted: [crew] fire send mill police",
        "Three fire crews were sent to the mill. | Three | amount | counted: [crew] fire send mill",
        "Ten divers and three cave and rescue crews came. | three | amount | counted: [crew] cave rescue",
        "The mill burnt, killing 12 of the workers. | 12 | amount | counted: [worker] kill",
        "At a depth of 30 the lake is dark. | 30 | amount | counted: [depth] dark lake",
        "Grain prices rose by 12 in Lima. | 12 | amount | by: rise lima grain price",
        "Jo Ito has led the party since 1997. | 1997 | time | since: lead party ito",
        "Since 1997, Jo Ito has led the party. | 1997 | time | since: lead ito party",
        "Jo Ito opened the bridge on Tuesday. | Tuesday | time | on: open bridge ito",
        "The flood left 12 dead. | 12 | amount | counted: dead flood"
      })
  void reads_what_a_value_is_of(String text, String value, String kind, String expected) {
    Sentence sentence = SentenceFixture.sentence(text);
    int at = SentenceFixture.token(sentence, value);
    TokenRange tokens = new TokenRange(at, at + 1);
    boolean[] passed = new boolean[sentence.size()];
    Arrays.fill(passed, at, at + 1, true);
    ClauseAround clause =
        new ClauseReader(sentence, new Clauses(sentence), WORDS).read(tokens, kind, passed);
    assertThat(clause.subject().print()).isEqualTo(expected);
  }
}
