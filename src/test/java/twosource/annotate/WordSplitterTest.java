package twosource.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twosource.text.Span;

class WordSplitterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It's Ito's, not the Roys' car.         | It 's Ito 's , not the Roys ' car .
          They can't and won't; we cannot.       | They ca n't and wo n't ; we can not .
          “very useful,” he said                 | " very useful , " he said
          the ‘two-hour’ U.S.-backed talks       | the ' two-hour ' U.S.-backed talks
          Gen. Berg of Tampa, Fla., and the U.S. | Gen. Berg of Tampa , Fla. , and the U.S.
          led by Ada Berg.                       | led by Ada Berg .
          $5.3 million (5%) or £5m or US$7       | $ 5.3 million ( 5 % ) or £ 5m or US$ 7
          issues—including two–three days        | issues - including two-three days
          well... no -- yes                      | well ... no -- yes
          in the '90s, '’tis true'               | in the '90s , ' 'tis true '
          1,000 men,then 7:30am and 5/6          | 1,000 men , then 7:30am and 5/6
          Is it (really)?!                       | Is it ( really ) ? !
          No. 5 on Nov. 3, at 5 p.m.             | No. 5 on Nov. 3 , at 5 p.m.
          """)
  void cuts_as_the_penn_treebank_does(String text, String tokens) {
    String folded = Folding.fold(text);
    List<Span> spans = WordSplitter.split(text, folded, new Span(0, text.length()));
    assertThat(String.join(" ", spans.stream().map(span -> span.in(folded)).toList()))
        .isEqualTo(tokens);
  }
}
