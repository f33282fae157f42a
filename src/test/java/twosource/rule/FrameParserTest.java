package twosource.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twosource.yaml.WrongFileException;

class FrameParserTest {

  private static final String VOTE =
      """
      frame: vote
      about: A body votes on something.
      words:
        pass: [pass, adopt]
      triggers:
        nouns: [vote, ballot]
        except: ["'no' @trigger"]
      roles:
        voter:
          is: party
          find: ["[subject]"]
        ayes:
          is: count
          of: [vote]
          at-most: 1000
          find: ["@pass ..3 {} @trigger"]
          compare: {by: range, tolerance: 5%, grows: true, severity: warning}
        debate:
          is: duration
          at-least: PT1M
          at-most: P3D
          find: ["[after]"]
      same:
        needs: [voter]
        at-least: 4
        voter: {equal: 5, apart: -9}
        ayes: {equal: 1, near: 2}
      examples:
        finds:
          "Ito's bill passed by [40] votes.": {ayes: 40}
        ignores:
          - Ito lost.
          - {"Ito voted.": ayes}
        agree:
          - [One., Two.]
        conflict:
          - [One., Two., Three.]
        apart:
          - [One., Two.]
      """;

  private static Frame parse(String text) {
    return FrameParser.parse("rules/vote.yaml", "vote.yaml", text);
  }

  @Test
  void reads_a_frame() {
    Frame frame = parse(VOTE);
    assertThat(frame.name()).isEqualTo("vote");
    assertThat(frame.triggers().kind()).isEqualTo(Triggers.Kind.WORDS);
    assertThat(frame.triggers().nouns()).containsExactlyInAnyOrder("vote", "ballot");
    assertThat(frame.triggers().except()).hasSize(1);
    assertThat(frame.roles()).extracting(Role::name).containsExactly("voter", "ayes", "debate");
    assertThat(frame.message()).isEqualTo("{role} of {subject}");
    assertThat(frame.leansOnOthers()).isFalse();
  }

  @Test
  void reads_how_a_role_is_compared() {
    Role ayes = parse(VOTE).role("ayes").orElseThrow();
    assertThat(ayes.kind()).isEqualTo(FactKind.COUNT);
    assertThat(ayes.of()).containsExactly("vote");
    assertThat(ayes.compare())
        .isEqualTo(
            new Comparison(Comparison.Method.RANGE, 0.05, 0, false, true, false, Severity.WARNING));
    assertThat(parse(VOTE).role("voter").orElseThrow().compare().by())
        .isEqualTo(Comparison.Method.NONE);
  }

  @Test
  void reads_limits_of_numbers_and_durations() {
    assertThat(parse(VOTE).role("ayes").orElseThrow().limits().hi()).isEqualTo(1000);
    Role debate = parse(VOTE).role("debate").orElseThrow();
    assertThat(debate.limits().lo()).isEqualTo(60);
    assertThat(debate.limits().hi()).isEqualTo(3 * 86_400);
  }

  @Test
  void takes_what_is_apart_for_what_is_near_unless_told_otherwise() {
    Sameness same = parse(VOTE).same();
    assertThat(same.weights().get("voter")).isEqualTo(new Sameness.Weights(5, 0, 0, -9, -9, 0, 0));
    assertThat(same.weights().get("ayes")).isEqualTo(new Sameness.Weights(1, 0, 0, 2, 0, 0, 0));
  }

  @Test
  void sees_longer_words_of_a_choice_before_shorter_ones() {
    Role verdict =
        parse(
                VOTE.replace(
                    "is: party",
                    "is: choice\n    choices: {guilty: [guilty], innocent: [acquit, not guilty]}"))
            .role("voter")
            .orElseThrow();
    assertThat(verdict.choices().phrases())
        .containsExactly(
            new Choices.Phrase("innocent", List.of("not", "guilty")),
            new Choices.Phrase("guilty", List.of("guilty")),
            new Choices.Phrase("innocent", List.of("acquit")));
  }

  @Test
  void asks_for_the_words_of_a_choice() {
    assertThatThrownBy(() -> parse(VOTE.replace("is: party", "is: choice")))
        .hasMessageContaining("'choices' and 'is: choice' go together");
  }

  @Test
  void reads_what_a_role_leaves_out() {
    Role voter =
        parse(VOTE.replace("is: party", "is: party\n    named: true\n    except: [\"by {}\"]"))
            .role("voter")
            .orElseThrow();
    assertThat(voter.named()).isTrue();
    assertThat(voter.except()).hasSize(1);
  }

  @Test
  void takes_plans_for_things_of_their_own_unless_told_otherwise() {
    assertThat(parse(VOTE).same().plans()).isFalse();
    assertThat(parse(VOTE.replace("same:\n", "same:\n  plans: true\n")).same().plans()).isTrue();
  }

  @Test
  void reads_examples_with_their_evidence_and_line() {
    Examples examples = parse(VOTE).examples();
    Examples.Find find = examples.finds().get(0);
    assertThat(find.text()).isEqualTo("Ito's bill passed by 40 votes.");
    assertThat(find.evidence().in(find.text())).isEqualTo("40");
    assertThat(VOTE.lines().toList().get(find.line() - 1)).contains("[40]");
    assertThat(examples.ignores()).extracting(Examples.Ignore::role).containsExactly("", "ayes");
    assertThat(examples.conflict().get(0).texts()).containsExactly("One.", "Two.", "Three.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\0',
      value = {
        "frame: vote # frame: poll # vote.yaml:1: # expected poll.yaml",
        "about: A body # abuot: A body # vote.yaml:2: # unknown key 'abuot'",
        "is: party # is: person # vote.yaml:10: # unknown 'person'; expected one of party",
        "tolerance: 5% # tolerance: 0.05 # vote.yaml:17: # expected a percentage",
        "grows: true # grows: often # vote.yaml:17: # expected true or false",
        "by: range # by: size # vote.yaml:17: # unknown 'size'",
        "at-most: P3D # at-most: P3X # vote.yaml:21: # expected a duration",
        "at-most: 1000 # at-most: many # vote.yaml:15: # expected a number",
        "needs: [voter] # needs: [elector] # vote.yaml:24: # unknown role 'elector'",
        "at-least: 4 # atleast: 4 # vote.yaml: # unknown role 'atleast'",
        "apart: -9 # aparts: -9 # vote.yaml:26: # unknown key 'aparts'",
        "@pass ..3 # @pass ..30 # vote.yaml:16: # out of bounds",
        "@pass ..3 # @carry ..3 # vote.yaml:16: # unknown word list @carry",
        "'no' @trigger # 'no' # vote.yaml:7: # expected @trigger",
        "{ayes: 40} # {nays: 40} # vote.yaml:30: # unknown role 'nays'",
        "[40] # 40 # vote.yaml:30: # expected the evidence marked once",
        "- [One., Two., Three.] # - [One.] # vote.yaml:37: # two articles or more",
        "ayes: {equal: 1 # ayes: {equal: one # vote.yaml:27: # expected a number"
      })
  void refuses_what_is_wrong_and_shows_where(
      String right, String wrong, String where, String expected) {
    String text = VOTE.replace(right, wrong);
    assertThat(text).isNotEqualTo(VOTE);
    assertThatThrownBy(() -> parse(text))
        .isInstanceOf(WrongFileException.class)
        .hasMessageContaining(where)
        .hasMessageContaining(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\0',
      value = {
        "agree # 'agree'",
        "conflict # 'conflict'",
        "apart # 'apart'",
        "finds # 'finds'",
        "ignores # 'ignores'"
      })
  void refuses_a_frame_that_lacks_a_sort_of_example(String sort, String expected) {
    String text = VOTE.replaceAll("(?m)^  " + sort + ":\\n(?:    .*\\n)+", "");
    assertThat(text).isNotEqualTo(VOTE);
    assertThatThrownBy(() -> parse(text))
        .isInstanceOf(WrongFileException.class)
        .hasMessageContaining("lacks " + expected);
  }

  @Test
  void refuses_a_key_that_stands_twice() {
    assertThatThrownBy(() -> parse(VOTE + "frame: vote\n"))
        .hasMessageContaining("'frame' stands twice");
  }

  @Test
  void refuses_what_is_no_yaml_and_an_empty_file() {
    assertThatThrownBy(() -> parse("frame: [vote")).hasMessageContaining("no YAML");
    assertThatThrownBy(() -> parse("")).hasMessageContaining("the file is empty");
    assertThatThrownBy(() -> parse("just words")).hasMessageContaining("expected the keys");
  }

  @Test
  void refuses_patterns_of_words_where_quotations_evoke_the_frame() {
    String text =
        VOTE.replaceAll("triggers:\\n(?:  .*\\n)+", "triggers: quotations\n")
            .replace("[subject]", "[speaker]");
    assertThatThrownBy(() -> parse(text))
        .hasMessageContaining("expected one of [about, speaker, words]");
  }
}
