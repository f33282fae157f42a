package twosource.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twosource.text.AnnotatedArticle;
import twosource.text.Article;
import twosource.text.Metadata;
import twosource.text.Region;
import twosource.text.RegionKind;
import twosource.text.Sentence;
import twosource.text.Span;
import twosource.text.Token;

class OpenNlpAnnotatorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They held talks and were led by a man. | they hold talk and be lead by a man .
          Two men met after briefing their aides.| two man meet after brief their aide .
          She can't say that it's theirs.        | she can not say that it be theirs .
          The Bergs' wives have left Lima.       | the bergs ' wife have leave lima .
          """)
  void gives_dictionary_forms(String text, String lemmas) {
    assertThat(
            AnnotatorFixture.sentence(text).tokens().stream()
                .map(Token::lemma)
                .collect(Collectors.joining(" ")))
        .isEqualTo(lemmas);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mr. Lima told Gen. Ada Berg's aide that the Berlin-based firm left. | PERSON Lima, PERSON Ada Berg
          Mr Ito of Geneva and Sen. Roy, D-Ohio, left at 5 GMT on Friday. | PERSON Ito, LOCATION Geneva, PERSON Roy
          Peruvian and Chilean officials met in Geneva on Friday.      | OTHER Peruvian, OTHER Chilean, LOCATION Geneva
          """)
  void names_without_titles_and_possessives(String text, String names) {
    Sentence sentence = AnnotatorFixture.sentence(text);
    assertThat(
            sentence.names().stream()
                .map(name -> name.kind() + " " + sentence.words(name.tokens()))
                .collect(Collectors.joining(", ")))
        .isEqualTo(names);
  }

  @Test
  void reads_each_region_by_itself_and_passes_over_boilerplate() {
    String text = "Talks end\nLIMA -\n- Ito met Roy\n\nand left. Berg came\nShare this";
    List<Region> regions =
        List.of(
            region(text, RegionKind.HEADLINE, "Talks end"),
            region(text, RegionKind.DATELINE, "LIMA -"),
            region(text, RegionKind.BODY, "- Ito met Roy\n\nand left. Berg came"),
            region(text, RegionKind.BOILERPLATE, "Share this"));
    Article article =
        new Article("a", "a", text, Metadata.NONE, Optional.empty(), regions, List.of());
    assertThat(
            new OpenNlpAnnotator()
                .annotate(article).sentences().stream()
                    .map(s -> s.paragraph() + " " + s.region() + " " + s.span().in(text)))
        .containsExactly(
            "0 HEADLINE Talks end",
            "1 DATELINE LIMA -",
            "2 BODY Ito met Roy",
            "3 BODY and left.",
            "3 BODY Berg came");
  }

  private static Region region(String text, RegionKind kind, String part) {
    int start = text.indexOf(part);
    return new Region(kind, new Span(start, start + part.length()));
  }

  @Test
  void finds_the_same_on_every_thread_and_after_any_article() {
    List<String> texts =
        List.of(
            "Ada Berg met Lima in Lima. Berg left.",
            "Berg is a town near Lima.",
            "The Lima Times said that Roy Ito met Berg and Lima.");
    List<AnnotatedArticle> alone =
        texts.stream()
            .map(text -> new OpenNlpAnnotator().annotate(SharedArticles.article("text", text)))
            .toList();
    IntStream.range(0, 60)
        .parallel()
        .forEach(
            i ->
                assertThat(AnnotatorFixture.annotate(texts.get(i % 3)))
                    .isEqualTo(alone.get(i % 3)));
  }

  @Test
  void folds_typographic_marks_one_for_one() {
    Sentence sentence = AnnotatorFixture.sentence("“It’s\u00A0over,” Ito said.");
    assertThat(sentence.words(sentence.tokensIn(sentence.span())))
        .isEqualTo("\" It 's over , \" Ito said .");
    assertThat(sentence.token(3).span()).isEqualTo(new Span(6, 10));
  }
}
