package twosource.normalise.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import twosource.text.Span;

class PhraseExamplesTest {

  /** Reads an example's text and writes it as the example would be, with what was found. */
  private static String read(String example) {
    int from = example.indexOf('[');
    int to = example.indexOf(']') - 1;
    String text = example.substring(0, example.lastIndexOf(" = ")).replaceAll("[\\[\\]]", "");
    return TimexFixture.mentions(text, Optional.of(TimexFixture.SATURDAY)).stream()
        .filter(mention -> mention.span().overlaps(new Span(from, to)))
        .findFirst()
        .map(mention -> marked(text, mention))
        .orElse(text);
  }

  private static String marked(String text, TimexMention mention) {
    int start = mention.span().start();
    int end = mention.span().end();
    String before = text.substring(0, start) + "[" + text.substring(start, end) + "]";
    return before + text.substring(end) + " = " + TimexFixture.print(mention);
  }

  static Stream<String> examples() {
    return PhraseFile.examples().stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void reads_the_example_of_each_phrase_as_it_says(String example) {
    assertThat(read(example)).isEqualTo(example);
  }

  @Test
  void has_an_example_for_every_phrase() {
    List<String> phrases = PhraseFile.phrases();
    assertThat(phrases).hasSameSizeAs(PhraseFile.examples());
  }
}
