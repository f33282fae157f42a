package twosource.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twosource.text.Article;
import twosource.text.Metadata;
import twosource.text.Quotation;
import twosource.text.Region;
import twosource.text.RegionKind;
import twosource.text.Span;

class QuotationFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          “We met,” Ito said. “It was good.”        | We met, / It was good.
          "We met," Ito said. "It was good."        | We met, / It was good.
          "We met, "Ito said. "It was good."        | We met, / It was good.
          “There is work to do. »                   | There is work to do.
          ``We met,'' Ito said.                     | We met,
          « We met », Ito said.                     | We met
          „We met“, Ito said.                       | We met
          "We [the envoys] met … twice," Ito said.  | We [the envoys] met … twice,
          He called it 'very useful', Roy's aide said. | very useful
          ‘It’s the Roys’ plan,’ he said.           | It’s the Roys’ plan,
          The officials' plan isn't Ito's.          |
          In the '90s it was rock 'n' roll.         |
          ‘He said “no” to me,’ Roy said.           | He said “no” to me,
          "He said 'no' to me," Roy said.           | He said 'no' to me,
          A 6'2" man and a 5'1" woman.              |
          "We met. And that was all.                | We met. And that was all.
          He saw "no end. "We met," Ito said.       | We met,
          It was "" and " ".                        |
          """)
  void finds_quoted_words(String text, @Nullable String quoted) {
    String found =
        String.join(" / ", inner(text, QuotationFinder.find(SharedArticles.article("a", text))));
    assertThat(found).isEqualTo(quoted == null ? "" : quoted);
  }

  @Test
  void goes_on_over_paragraphs_that_open_anew() {
    String text = "“We met.\n“It was good,” Ito said.\n“Yes.";
    assertThat(inner(text, QuotationFinder.find(SharedArticles.article("a", text))))
        .containsExactly("We met.\n“It was good,", "Yes.");
  }

  @Test
  void stays_out_of_boilerplate() {
    String text = "“We met.\n“Share this”\n“It was good.”";
    List<Region> regions =
        List.of(
            new Region(RegionKind.BODY, new Span(0, 9)),
            new Region(RegionKind.BOILERPLATE, new Span(9, 22)),
            new Region(RegionKind.BODY, new Span(22, text.length())));
    Article article =
        new Article("a", "a", text, Metadata.NONE, Optional.empty(), regions, List.of());
    assertThat(inner(text, QuotationFinder.find(article)))
        .containsExactly("We met.", "It was good.");
  }

  private static List<String> inner(String text, List<Quotation> quotations) {
    return quotations.stream().map(quotation -> quotation.inner().in(text)).toList();
  }
}
