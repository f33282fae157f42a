package twosource.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twosource.claim.Phase;
import twosource.text.Sentence;

class ClausesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Jo Ito met Ann Roy. | met | Jo Ito",
        "Jo Ito and Ann Roy met on Monday. | met | Jo Ito and Ann Roy",
        "Jo Ito, Ann Roy and Eva Berg met in Vienna. | met | Jo Ito , Ann Roy and Eva Berg",
        "On Monday, Jo Ito met Ann Roy. | met | Jo Ito",
        "On Monday, Jo Ito and Ann Roy met. | met | Jo Ito and Ann Roy",
        "Jo Ito, the envoy, met Ann Roy. | met | Jo Ito",
        "Jo Ito, who led the team, met Ann Roy. | met | Jo Ito",
        "Jo Ito, who met Ann Roy, left. | met | Jo Ito",
        "The envoy said that Jo Ito met Ann Roy. | met | Jo Ito",
        "Jo Ito said she met Ann Roy. | met | she",
        "Jo Ito came to Vienna and met Ann Roy. | met | Jo Ito",
        "Officials from Peru met Ann Roy. | met | Officials",
        "The head of the delegation met Ann Roy. | met | The head",
        "Jo Ito later met Ann Roy. | met | Jo Ito",
        "They did not meet Ann Roy. | meet | They",
        "Jo Ito wants to meet Ann Roy. | meet | Jo Ito",
        "After the meeting, Jo Ito left. | left | Jo Ito",
        "Meeting Ann Roy was hard. | Meeting | -"
      })
  void finds_the_subject(String text, String verb, String expected) {
    Sentence sentence = SentenceFixture.sentence(text);
    Clauses clauses = new Clauses(sentence);
    String subject =
        clauses
            .subject(SentenceFixture.phrase(sentence, verb))
            .map(range -> SentenceFixture.words(sentence, range))
            .orElse("-");
    assertThat(subject).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Ito met Ann Roy in Vienna on Monday. | met | bare: Ann Roy; in: Vienna; on: Monday",
        "Ito met Ann Roy and Eva Berg for two hours. | met | bare: Ann Roy and Eva Berg; for: two hours",
        "Ito met Roy, with Eva Berg at her side. | met | bare: Roy; with: Eva Berg; at: her side",
        "Ito met Roy after she left Vienna. | met | bare: Roy",
        "Ito met Roy, and Eva Berg left on Monday. | met | bare: Roy",
        "Ito met Roy in Vienna (her home) on Monday. | met | bare: Roy; in: Vienna; on: Monday",
        "The talks between Ito and Roy in Vienna failed. | talks | between: Ito and Roy; in: Vienna",
        "The talks with Roy. | talks | with: Roy"
      })
  void finds_what_follows(String text, String word, String expected) {
    Sentence sentence = SentenceFixture.sentence(text);
    Clauses clauses = new Clauses(sentence);
    List<Complement> found =
        clauses.after(
            SentenceFixture.phrase(sentence, word),
            Phase.WHOLE,
            noun -> false,
            verb -> Optional.empty());
    assertThat(printed(sentence, found)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "On Monday, Ito met Roy. | met | on: Monday",
        "On Monday in Vienna, Ito met Roy. | met | on: Monday; in: Vienna",
        "In Vienna, Ito said that she met Roy. | met | ",
        "Ito met Roy. | met | "
      })
  void finds_what_opens_the_clause(String text, String verb, String expected) {
    Sentence sentence = SentenceFixture.sentence(text);
    Clauses clauses = new Clauses(sentence);
    assertThat(printed(sentence, clauses.fronted(SentenceFixture.phrase(sentence, verb))))
        .isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {"Ito on Thursday met Roy. | met | on: Thursday", "Ito met Roy. | met | "})
  void finds_times_between_subject_and_verb(String text, String verb, String expected) {
    Sentence sentence = SentenceFixture.sentence(text);
    Clauses clauses = new Clauses(sentence);
    assertThat(printed(sentence, clauses.beforeVerb(SentenceFixture.phrase(sentence, verb))))
        .isEqualTo(expected == null ? "bare: Ito" : expected);
  }

  private static String printed(Sentence sentence, List<Complement> complements) {
    return complements.stream()
        .map(part -> part.name() + ": " + SentenceFixture.words(sentence, part.tokens()))
        .collect(Collectors.joining("; "));
  }
}
