package twosource.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twosource.text.Sentence;

class PatientsTest {

  private static String words(Sentence sentence, List<Complement> parts) {
    return parts.stream()
        .map(part -> SentenceFixture.words(sentence, part.tokens()))
        .collect(Collectors.joining(" | "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A quake killed nine people in Lima.                   | killed  | nine people
          Nine people were killed in Lima.                      | killed  | Nine people
          Nine people died on Monday.                           | died    | Nine people
          Nine people died Monday.                              | died    | Nine people
          The quake hit Lima, killing at least nine people.     | killing | at least nine people
          Dozens of people were injured.                        | injured | Dozens of people
          The storm killed two people and injured another 40.   | injured | another 40
          At least 7 killed in a tram crash                     | killed  | At least 7
          Ann Roy was among the 84 people killed in Lima.       | killed  | the 84 people
          """)
  void finds_whom_a_verb_happens_to_in_either_voice(String text, String verb, String whom) {
    Sentence sentence = SentenceFixture.sentence(text);
    Patients patients = new Patients(sentence, new Clauses(sentence));
    int phrase = SentenceFixture.phrase(sentence, verb);
    assertThat(words(sentence, patients.ofVerb(phrase))).isEqualTo(whom);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nine people are dead after a quake.           | dead    | Nine people
          The quake left nine dead.                     | dead    | nine
          Ann Roy was one of the eight dead.            | dead    | the eight
          Dana Berg is among some 60 injured.           | injured | some 60
          The quake left two others missing.            | missing | two others
          Rescuers found nine dead bodies.              | dead    | ''
          """)
  void finds_who_is_in_a_state(String text, String state, String whom) {
    Sentence sentence = SentenceFixture.sentence(text);
    Patients patients = new Patients(sentence, new Clauses(sentence));
    int token = SentenceFixture.token(sentence, state);
    int phrase = SentenceFixture.phrase(sentence, state);
    assertThat(words(sentence, patients.ofState(token, phrase))).isEqualTo(whom);
  }
}
