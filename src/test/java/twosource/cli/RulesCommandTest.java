package twosource.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesCommandTest extends CommandLineFixture {

  private static final String VISIT =
      """
      frame: visit
      about: Somebody goes to see a place.
      triggers:
        verbs: [visit]
      roles:
        guest:
          is: party
          find: ["[subject]"]
          compare: {by: set, severity: warning}
        place:
          is: place
          find: ["[object]"]
          compare: {by: containment, severity: error}
      same:
        needs: [guest]
        at-least: 4
        guest: {equal: 4, apart: -6}
      examples:
        finds:
          "[Jo Ito] visited Lima.": {guest: Jo Ito}
        ignores:
          - Jo Ito left Lima.
        agree:
          - [Jo Ito visited Lima., Jo Ito visited the town.]
        conflict:
          - [Jo Ito visited Lima., Ann Roy visited Lima.]
        apart:
          - [Jo Ito visited Lima., Ann Roy visited Oslo.]
        gaps:
          "[Jo Ito] visited Oslo.": {guest: Jo Ito}
      """;

  @Test
  void lists_the_frames_with_their_roles() {
    Run run = run("rules", "list");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("meeting: ")
        .contains("    roles: participants, length, ")
        .contains("    file:  rules/meeting.yaml\n");
  }

  @Test
  void lists_the_frames_of_a_folder_beside_the_built_in_ones() {
    write("rules/visit.yaml", VISIT);
    assertThat(run("rules", "list", "--rules", "@rules").out())
        .contains("meeting: ")
        .contains("visit: Somebody goes to see a place.\n")
        .contains("@rules/visit.yaml");
  }

  @Test
  void shows_the_file_of_a_frame() {
    write("rules/visit.yaml", VISIT);
    Run run = run("rules", "show", "visit", "--rules", "@rules");
    assertThat(run.status()).isZero();
    assertThat(run.out()).isEqualTo(VISIT);
  }

  @Test
  void names_the_frames_when_there_is_none_of_that_name() {
    Run run = run("rules", "show", "meting");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("error: there is no frame meting\nthe frames are ")
        .contains("meeting");
  }

  @Test
  void prints_the_failing_examples_with_their_place() {
    write("rules/visit.yaml", VISIT);
    Run run = run("rules", "test", "visit", "--rules", "@rules");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .isEqualTo(
            """
            @rules/visit.yaml:26: conflict: expected a conflict, found no fact in common
            @rules/visit.yaml:30: gaps: expected to be missed, but it now works: move it to finds
            visit: 6 examples, 2 of them fail
            """);
  }

  @Test
  void ends_well_when_every_example_holds() {
    write(
        "rules/visit.yaml",
        VISIT
            .replaceAll("(?s)  gaps:.*", "")
            .replace("Ann Roy visited Lima.", "Jo Ito visited Oslo."));
    assertThat(run("rules", "test", "visit", "--rules", "@rules"))
        .isEqualTo(new Run(0, "visit: 5 examples, 0 of them fail\n", ""));
  }

  @Test
  void prints_the_schema_as_json() throws IOException {
    Run run = run("rules", "schema");
    assertThat(run.status()).isZero();
    assertThat(new ObjectMapper().readTree(run.out()).get("properties").has("frame")).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          about: Somebody  | 'colour: red\nabout: Somebody' | visit.yaml:2: | unknown key 'colour' in a frame | colour: red
          {guest: Jo Ito}  | {host: Jo Ito}      | visit.yaml:20: | unknown role 'host'; expected one of guest, place | [Jo Ito] visited Lima
          needs: [guest]   | needs: [host]       | visit.yaml:15: | unknown role 'host' | needs: [host]
          [object]         | @trigger ..99 {}    | visit.yaml:12: | the gap ..99 is out of bounds | ..99
          [object]         | @trigger .. {}      | visit.yaml:12: | the gap .. has no bound | @trigger .. {}
          [object]         | @trigger of         | visit.yaml:12: | the pattern lacks {} | @trigger of
          '  ignores:\n    - Jo Ito left Lima.\n' | '' | visit.yaml:19: | examples lacks 'ignores' | finds:
          frame: visit     | frame: call         | visit.yaml:1: | expected call.yaml | frame: call
          is: party        | is: 'party          | visit.yaml: | no YAML | ''
          is: place        | is: planet          | visit.yaml:11: | unknown 'planet'; expected one of party | is: planet
          {equal: 4        | {same: 4            | visit.yaml:17: | unknown key 'same' in the weights of a role | guest: {same: 4
          """)
  void says_what_is_wrong_with_a_rule_file(
      String part, String wrong, String place, String problem, String line) {
    write("rules/visit.yaml", VISIT.replace(unescaped(part), unescaped(wrong)));
    Run run = run("report", "@none.txt", "--out", "@out", "--rules", "@rules");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("error: the rules cannot be used\n@rules/" + place.replaceAll(":$", ""))
        .contains(problem)
        .contains(line)
        .endsWith(
            "\nhelp: mend the file; \"twosource rules schema\" prints what a rule file may hold\n");
  }

  private static String unescaped(String cell) {
    return cell.replace("\\n", "\n");
  }

  @Test
  void says_that_a_folder_holds_no_rules() {
    write("rules/readme.txt", "none");
    Run run = run("rules", "list", "--rules", "@rules");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("rules: holds no rule; expected *.yaml files\n");
    assertThat(run("rules", "list", "--rules", "@nowhere").err()).contains("cannot be read");
  }
}
