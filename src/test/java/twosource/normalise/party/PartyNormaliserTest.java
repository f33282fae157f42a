package twosource.normalise.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twosource.normalise.TaggedText;
import twosource.text.Sentence;
import twosource.value.Party;

class PartyNormaliserTest {

  private final PartyNormaliser normaliser = new PartyNormaliser(TaggedText::demonym);

  private List<String> lists(String tagged) {
    Sentence sentence = TaggedText.sentence(tagged);
    return normaliser.read(sentence).stream()
        .map(mention -> sentence.words(mention.tokens()) + " = " + mention.value().print())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          {P Jo/NNP Roy/NNP} and/CC {P Ann/NNP Berg/NNP} met/VBD . | Jo Roy and Ann Berg = Jo Roy; Ann Berg
          {P Ito/NNP} , {P Roy/NNP} and/CC {P Berg/NNP} met/VBD . | Ito , Roy and Berg = Ito; Roy; Berg
          {P Jo/NNP Roy/NNP} along/IN with/IN {P Ann/NNP Berg/NNP} left/VBD . | Jo Roy along with Ann Berg = Jo Roy; Ann Berg
          {L US/NNP} President/NNP {P Jo/NNP Roy/NNP} 's/POS special/JJ envoy/NN {P Ann/NNP Berg/NNP} met/VBD her/PRP . | US President Jo Roy 's special envoy Ann Berg = Ann Berg
          {P Rita/NNP Lima/NNP} , the/DT {M Peruvian/JJ} negotiator/NN , left/VBD . | Rita Lima , the Peruvian negotiator = Rita Lima
          {P Berg/NNP} 's/POS son-in-law/NN , {P Jo/NNP Roy/NNP} , left/VBD . | Berg 's son-in-law , Jo Roy = Jo Roy
          chief/JJ negotiator/NN and/CC security/NN adviser/NN {P Jo/NNP Roy/NNP} met/VBD him/PRP . | chief negotiator and security adviser Jo Roy = Jo Roy
          {M Peruvian/JJ} military/JJ chief/NN of/IN staff/NN Gen./NNP {P Jo/NNP Roy/NNP} left/VBD . | Peruvian military chief of staff Gen. Jo Roy = Jo Roy
          Secretary/NNP of/IN State/NNP {P Jo/NNP Roy/NNP} left/VBD . | Secretary of State Jo Roy = Jo Roy
          {L US/NNP} and/CC {M Peruvian/JJ} negotiators/NNS met/VBD . | US and Peruvian negotiators = US negotiator(s); PE negotiator(s)
          Diplomats/NNS from/IN {L Peru/NNP} and/CC {L Chile/NNP} met/VBD . | Diplomats from Peru and Chile = CL diplomat(s); PE diplomat(s)
          the/DT two/CD envoys/NNS left/VBD . | the two envoys = 2 envoy(s)
          about/IN two/CD envoys/NNS left/VBD . | two envoys = envoy(s)
          the/DT {M Peruvians/NNPS} left/VBD . | the Peruvians = PE people(s)
          his/PRP$ envoy/NN left/VBD . | his envoy = his envoy
          the/DT {O House/NNP} speaker/NN left/VBD . | the House speaker = house speaker
          a/DT {O White/NNP House/NNP} official/NN spoke/VBD . | a White House official = white house official
          {L Peru/NNP} and/CC {L Chile/NNP} agreed/VBD . | Peru and Chile = Peru; Chile
          {L Moscow/NNP} agreed/VBD . | Moscow = Moscow
          {O Xenon/NNP} news/NN agency/NN reported/VBD . | Xenon news agency = Xenon
          officials/NNS , including/VBG {P Jo/NNP Roy/NNP} and/CC {P Ann/NNP Berg/NNP} | officials = official(s) + Jo Roy and Ann Berg = Jo Roy; Ann Berg; ...
          {P Jo/NNP Roy/NNP} , {P Ann/NNP Berg/NNP} and/CC others/NNS met/VBD . | Jo Roy , Ann Berg = Jo Roy; Ann Berg; ...
          told/VBD reporters/NNS {P Roy/NNP} left/VBD . | reporters = reporter(s) + Roy = Roy
          They/PRP met/VBD {P Ito/NNP} and/CC {P Berg/NNP} left/VBD . | Ito = Ito + Berg = Berg
          According/VBG to/TO {P Ito/NNP} , {P Roy/NNP} and/CC {P Berg/NNP} met/VBD . | Ito = Ito + Roy and Berg = Roy; Berg
          {P Jo/NNP Roy/NNP} , 34/CD , a/DT driver/NN , left/VBD . | Jo Roy , 34 , a driver = Jo Roy
          """)
  void reads_lists_of_parties(String tagged, String expected) {
    assertThat(String.join(" + ", lists(tagged))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          {P Roy/NNP} 's/POS plan/NN failed/VBD .
          They/PRP met/VBD in/IN {L Peru/NNP} .
          They/PRP flew/VBD to/TO {L Moscow/NNP} .
          The/DT {M Peace/NNP Plan/NNP} failed/VBD .
          the/DT two-hour/JJ meeting/NN ended/VBD .
          """)
  void passes_over_what_is_no_party(String tagged) {
    assertThat(lists(tagged)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          {P Berg/NNP} 's/POS son-in-law/NN {P Jo/NNP Roy/NNP} left/VBD . | Berg possesses; Jo Roy: Berg's son-in-law
          {P Berg/NNP} 's/POS advisers/NNS {P Jo/NNP Roy/NNP} and/CC {P Ann/NNP Lima/NNP} left/VBD . | Berg possesses; Jo Roy: Berg's adviser; Ann Lima: Berg's adviser
          Mr./NNP {P Roy/NNP} , a/DT senior/JJ aide/NN to/TO {P Berg/NNP} , left/VBD . | Roy: Berg's senior aide; Berg possesses
          """)
  void tells_descriptions_and_possessors(String tagged, String expected) {
    String read =
        normaliser.in(TaggedText.sentence(tagged)).mentions().stream()
            .map(PartyNormaliserTest::describe)
            .collect(Collectors.joining("; "));
    assertThat(read).isEqualTo(expected);
  }

  private static String describe(PartyMention mention) {
    String descriptions =
        mention.descriptions().stream().map(Party::print).collect(Collectors.joining(", "));
    return mention.party().print()
        + (mention.possessor() ? " possesses" : "")
        + (descriptions.isEmpty() ? "" : ": " + descriptions);
  }
}
