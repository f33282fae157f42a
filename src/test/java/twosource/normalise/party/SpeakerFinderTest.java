package twosource.normalise.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twosource.normalise.TaggedText;
import twosource.text.AnnotatedArticle;
import twosource.text.TokenRange;

class SpeakerFinderTest {

  private static SpeakerFinder finder(AnnotatedArticle article) {
    PartyNormaliser parties = new PartyNormaliser(TaggedText::demonym);
    return new SpeakerFinder(article, i -> parties.in(article.sentences().get(i)));
  }

  private static String speaker(AnnotatedArticle article, int quotation) {
    return finder(article)
        .speakerOf(article.quotations().get(quotation))
        .map(speaker -> speaker.party().print() + " " + speaker.verb())
        .orElse("nobody");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          "/`` It/PRP works/VBZ , "/'' {P Roy/NNP} said/VBD/say . | Roy say
          "/`` It/PRP works/VBZ , "/'' said/VBD/say {P Roy/NNP} . | Roy say
          "/`` It/PRP works/VBZ , "/'' {P Roy/NNP} , the/DT mayor/NN , told/VBD/tell {P Berg/NNP} . | Roy tell
          "/`` It/PRP works/VBZ , "/'' {P Roy/NNP} wrote/VBD/write in/IN a/DT post/NN . | Roy write
          "/`` It/PRP works/VBZ , "/'' the/DT statement/NN said/VBD/say . | statement say
          {P Roy/NNP} said/VBD/say : "/`` It/PRP works/VBZ . "/'' | Roy say
          {P Roy/NNP} , who/WP met/VBD {P Berg/NNP} , said/VBD/say it/PRP was/VBD/be "/`` fine/JJ . "/'' | Roy say
          {P Roy/NNP} described/VBD/describe the/DT talks/NNS as/IN "/`` fine/JJ . "/'' | Roy describe
          According/VBG to/TO {P Roy/NNP} , the/DT talks/NNS were/VBD/be "/`` fine/JJ . "/'' | Roy according to
          The/DT talks/NNS were/VBD/be "/`` fine/JJ , "/'' and/CC may/MD go/VB on/RP , a/DT {L US/NNP} official/NN told/VBD/tell {O Xenon/NNP} . | US official tell
          A/DT spokesman/NN for/IN the/DT mayor/NN said/VBD/say it/PRP was/VBD/be "/`` fine/JJ . "/'' | spokesman say
          {P Jo/NNP Roy/NNP} , 34/CD , said/VBD/say : "/`` Fine/JJ . "/'' | Jo Roy say
          The/DT road/NN called/VBN/call "/`` Long/NNP Lane/NNP "/'' was/VBD/be shut/VBN . | nobody
          """)
  void finds_the_speaker_in_the_sentence(String tagged, String expected) {
    assertThat(speaker(TaggedText.article(tagged), 0)).isEqualTo(expected);
  }

  @Test
  void goes_on_with_the_speaker_of_the_quotation_just_before() {
    AnnotatedArticle article =
        TaggedText.article(
            """
            "/`` It/PRP works/VBZ , "/'' {P Roy/NNP} said/VBD/say .
            "/`` We/PRP knew/VBD . "/''
            """);
    assertThat(speaker(article, 1)).isEqualTo("Roy say");
  }

  @Test
  void binds_a_pronoun_whose_antecedent_is_plain() {
    AnnotatedArticle article =
        TaggedText.article(
            """
            {P Roy/NNP} spoke/VBD .
            "/`` {P Berg/NNP} works/VBZ , "/'' he/PRP said/VBD/say .
            """);
    assertThat(speaker(article, 0)).isEqualTo("Roy say");
  }

  @Test
  void leaves_a_pronoun_open_that_two_may_be_meant_by() {
    AnnotatedArticle article =
        TaggedText.article(
            """
            Talks/NNS between/IN {P Roy/NNP} and/CC {P Berg/NNP} ended/VBD .
            "/`` It/PRP works/VBZ , "/'' he/PRP said/VBD/say .
            """);
    assertThat(speaker(article, 0)).isEqualTo("nobody");
  }

  @Test
  void finds_who_reports_a_clause() {
    AnnotatedArticle article =
        TaggedText.article("Talks/NNS will/MD go/VB on/RP , {P Roy/NNP} said/VBD/say .");
    assertThat(
            finder(article)
                .speakerOf(0, new TokenRange(0, 4))
                .map(speaker -> speaker.party().print()))
        .contains("Roy");
  }
}
