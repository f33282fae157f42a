package twosource.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twosource.text.Span;

class ExcerptTest {

  private static String excerpt(String marked, int around) {
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    String text = marked.replace("[", "").replace("]", "");
    return Excerpt.of(text, new Span(start, end), around).marked();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ito met Roy for [two hours] in Lima.       | 40 | Ito met Roy for [two hours] in Lima.
          Ito met Roy for [two hours] in Lima.       | 8  | ... for [two hours] in ...
          [two hours]                                | 8  | [two hours]
          Congratulations[two]extraordinarily        | 5  | ...[two]...
          """)
  void cuts_at_words(String marked, int around, String excerpt) {
    assertThat(excerpt(marked, around)).isEqualTo(excerpt);
  }

  @Test
  void keeps_to_the_line_and_leaves_out_control_characters() {
    assertThat(excerpt("Lima.\nIto\tmet  Roy for [two\n\u001bhours] there.\nIt rained.", 40))
        .isEqualTo("Ito met Roy for [two hours] there.");
  }

  @Test
  void cuts_the_beginning_of_a_text() {
    assertThat(Excerpt.beginning("  We moved\nfurther tonight ", 12)).isEqualTo("We moved ...");
    assertThat(Excerpt.beginning("We moved", 12)).isEqualTo("We moved");
  }
}
