package twosource.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import twosource.text.AnnotatedArticle;
import twosource.text.Name;
import twosource.text.Phrase;
import twosource.text.Quotation;
import twosource.text.Sentence;
import twosource.text.Span;
import twosource.text.Token;

/** Holds what is true of every annotated article, whatever its text. */
class AnnotationInvariantsTest {

  @ParameterizedTest
  @ValueSource(strings = {"articles", "articles-unlabelled", "timex"})
  void holds_for_every_article_that_is_there(String folder) {
    List<Path> files = SharedArticles.texts(SharedArticles.path(folder));
    OpenNlpAnnotator annotator = new OpenNlpAnnotator();
    for (Path file : files) {
      check(annotator.annotate(SharedArticles.article(file)));
    }
    assertThat(files).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n\r\n\t ",
        "\uFEFF\u200B",
        "-",
        "- \n* \n• x",
        "\"\"\"'''",
        "😀 He said “😀”. \uD83D alone",
        "a.b.c... (([[ ’’‘‘ ««»» ``''",
        "$ £5 5£ US$ % 5% .5 5. '5s '",
        "NO END\r\nof it\u2028and\u00A0on"
      })
  void holds_for_odd_texts(String text) {
    check(AnnotatorFixture.annotate(text));
  }

  @Test
  void holds_for_marks_without_end() {
    for (String mark : List.of("'", "\"", ".", "-", "(", "“", "‘a ", "A. ", "$", ", ")) {
      check(AnnotatorFixture.annotate(mark.repeat(20_000)));
    }
  }

  private static void check(AnnotatedArticle article) {
    String text = article.article().text();
    int end = 0;
    int paragraph = 0;
    for (Sentence sentence : article.sentences()) {
      assertThat(sentence.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(sentence.span().end()).isLessThanOrEqualTo(text.length());
      assertThat(sentence.paragraph()).isGreaterThanOrEqualTo(paragraph);
      assertThat(sentence.span().in(text)).isNotBlank().doesNotContain("\n");
      end = sentence.span().end();
      paragraph = sentence.paragraph();
      checkTokens(sentence, text);
      checkPhrases(sentence);
      checkNames(sentence);
    }
    checkQuotations(article.quotations(), text);
  }

  private static void checkTokens(Sentence sentence, String text) {
    int at = sentence.span().start();
    for (Token token : sentence.tokens()) {
      boolean holds =
          token.text().equals(Folding.fold(token.span().in(text)))
              && !token.text().isBlank()
              && !token.tag().isBlank()
              && !token.lemma().isBlank()
              && Folding.fold(new Span(at, token.span().start()).in(text)).isBlank();
      assertThat(holds).as("%s after %d", token, at).isTrue();
      at = token.span().end();
    }
    assertThat(at).isEqualTo(sentence.span().end());
  }

  private static void checkPhrases(Sentence sentence) {
    int at = 0;
    for (Phrase phrase : sentence.phrases()) {
      assertThat(phrase.tokens().from()).isEqualTo(at);
      at = phrase.tokens().to();
    }
    assertThat(at).isEqualTo(sentence.size());
  }

  private static void checkNames(Sentence sentence) {
    int at = 0;
    for (Name name : sentence.names()) {
      assertThat(name.tokens().from()).isGreaterThanOrEqualTo(at);
      assertThat(name.tokens().length()).isPositive();
      at = name.tokens().to();
    }
    assertThat(at).isLessThanOrEqualTo(sentence.size());
  }

  private static void checkQuotations(List<Quotation> quotations, String text) {
    int end = 0;
    for (Quotation quotation : quotations) {
      assertThat(quotation.outer().start()).isGreaterThanOrEqualTo(end);
      assertThat(quotation.inner().in(text)).isNotBlank();
      end = quotation.outer().end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }
}
