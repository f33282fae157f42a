package twosource.normalise.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twosource.normalise.TaggedText;
import twosource.text.Sentence;
import twosource.value.Office;
import twosource.value.Relation;

class OfficeNormaliserTest {

  private final OfficeNormaliser normaliser = new OfficeNormaliser(TaggedText::demonym);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          {L Peru/NNP} 's/POS senior/JJ negotiator/NN {P Rita/NNP Lima/NNP} left/VBD . | Rita Lima: senior negotiator [PE]
          {O House/NNP} Speaker/NNP {P John/NNP Doe/NNP} left/VBD . | John Doe: speaker of house
          {O Xenon/NNP} Chief/NNP Executive/NNP Officer/NNP {P Jo/NNP Roy/NNP} left/VBD . | Jo Roy: ceo of xenon
          {P Jo/NNP Roy/NNP} , chief/NN of/IN the/DT general/JJ staff/NN of/IN the/DT {M Peruvian/JJ} armed/JJ forces/NNS , left/VBD . | Jo Roy: military chief-of-staff of military [PE]
          {P Jo/NNP Roy/NNP} , a/DT senior/JJ aide/NN to/TO {P Berg/NNP} , left/VBD . | Jo Roy: senior aide of berg
          {P Roy/NNP} is/VBZ/be the/DT chief/JJ negotiator/NN . | Roy: chief negotiator
          {P Roy/NNP} , who/WP has/VBZ served/VBN as/IN the/DT lead/JJ negotiator/NN , left/VBD . | Roy: chief negotiator
          chief/JJ negotiator/NN and/CC national/JJ security/NN adviser/NN {P Jo/NNP Roy/NNP} left/VBD . | Jo Roy: chief negotiator; Jo Roy: national security adviser
          {P Jo/NNP Roy/NNP} , Secretary/NNP of/IN {L Peru/NNP} 's/POS {O National/NNP Trade/NNP and/CC Defence/NNP Council/NNP} , left/VBD . | Jo Roy: secretary of council defense national trade [PE]
          Vice/NNP President-elect/NNP {P Jo/NNP Roy/NNP} left/VBD . | Jo Roy: elect vice president
          vice/NN president/NN elect/NN {P Jo/NNP Roy/NNP} left/VBD . | Jo Roy: elect vice president
          {P Berg/NNP} 's/POS advisers/NNS {P Jo/NNP Roy/NNP} and/CC {P Ann/NNP Lima/NNP} left/VBD . | Jo Roy: adviser of berg; Ann Lima: adviser of berg
          former/JJ Secretary/NNP of/IN State/NNP {P Jo/NNP Roy/NNP} left/VBD . | Jo Roy: former state secretary
          """)
  void finds_holders_and_offices(String tagged, String expected) {
    String holdings =
        normaliser.holdings(TaggedText.sentence(tagged)).stream()
            .map(holding -> holding.holder().print() + ": " + holding.office().print())
            .collect(Collectors.joining("; "));
    assertThat(holdings).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          {P Jo/NNP Roy/NNP} , 34/CD , a/DT mother/NN of/IN two/CD , left/VBD .
          {P Jo/NNP Roy/NNP} , a/DT golfer/NN , left/VBD .
          {P Berg/NNP} 's/POS son-in-law/NN {P Jo/NNP Roy/NNP} left/VBD .
          the/DT president/NN 's/POS son-in-law/NN {P Jo/NNP Roy/NNP} left/VBD .
          They/PRP told/VBD reporters/NNS {P Jo/NNP Roy/NNP} left/VBD .
          Mr./NNP {P Jo/NNP Roy/NNP} left/VBD .
          Jo/NNP met/VBD the/DT minister/NN , {P Roy/NNP} said/VBD .
          """)
  void takes_no_age_tie_or_pastime_for_an_office(String tagged) {
    assertThat(normaliser.holdings(TaggedText.sentence(tagged))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          the/DT chief/JJ executive/NN | the/DT CEO/NN | EQUAL
          chief/JJ national/JJ security/NN advisor/NN | main/JJ national/JJ security/NN adviser/NN | EQUAL
          {L Peru/NNP} 's/POS council/NN secretary/NN | secretary/NN of/IN the/DT council/NN of/IN {L Peru/NNP} | EQUAL
          {L Arequipa/NNP} 's/POS transport/NN commissioner/NN | the/DT commissioner/NN of/IN {O Transport/NNP for/IN Arequipa/NNP} | EQUAL
          minority/NN leader/NN | {O House/NNP} minority/NN leader/NN | CONTAINS
          {O White/NNP House/NNP} spokesman/NN | {O White/NNP House/NNP} press/NN secretary/NN | CONTAINS
          disaster/NN agency/NN spokesman/NN | national/JJ disaster/NN agency/NN spokesman/NN | CONTAINS
          the/DT president/NN | {L US/NNP} president/NN | CONTAINS
          senior/JJ negotiator/NN | chief/JJ negotiator/NN | OVERLAPS
          deputy/NN minister/NN | minister/NN | APART
          former/JJ minister/NN | minister/NN | APART
          foreign/JJ minister/NN | finance/NN minister/NN | APART
          {O Xenon/NNP} CEO/NN | {O Argon/NNP} CEO/NN | APART
          {L US/NNP} president/NN | {M Chilean/JJ} president/NN | APART
          security/NN council/NN secretary/NN | national/JJ security/NN adviser/NN | APART
          """)
  void relates_offices(String first, String second, Relation expected) {
    assertThat(office(first).relationTo(office(second))).isEqualTo(expected);
    assertThat(office(second).relationTo(office(first))).isEqualTo(expected.inverse());
  }

  private Office office(String tagged) {
    Sentence sentence = TaggedText.sentence(tagged);
    return normaliser.read(sentence).get(0).value();
  }
}
