package twosource.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          we found a way       | we found a road       | we found a [-way-] [+road+]
          We found a way,      | we found a way        | We found a way,
          we found a way       | we found no other way | we found [-a-] [+no other+] way
          now we found a way   | we found a way to go  | (now) we found a way (to go)
          yes                  | no                    | [-yes-] [+no+]
          """)
  void shows_words_that_differ(String first, String second, String shown) {
    String parts =
        WordDiff.parts(first, second).stream()
            .map(WordDiffTest::print)
            .collect(Collectors.joining(" "));
    assertThat(parts).isEqualTo(shown);
  }

  private static String print(WordDiff.Part part) {
    return switch (part.change()) {
      case KEPT -> part.words();
      case REMOVED -> "[-" + part.words() + "-]";
      case ADDED -> "[+" + part.words() + "+]";
      case UNQUOTED -> "(" + part.words() + ")";
    };
  }
}
