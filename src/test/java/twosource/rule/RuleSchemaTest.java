package twosource.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twosource.yaml.WrongFileException;

class RuleSchemaTest {

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
          compare: {by: set}
      same:
        needs: [guest]
        at-least: 4
        guest: {equal: 4}
      examples:
        finds:
          "[Jo Ito] visited Lima.": {guest: Jo Ito}
        ignores: [Jo Ito left Lima.]
        agree: [[Jo Ito visited Lima., Jo Ito visited Lima.]]
        conflict: [[Jo Ito visited Lima., Jo Ito visited Oslo.]]
        apart: [[Jo Ito visited Lima., Ann Roy visited Oslo.]]
      """;

  private final Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(RuleSchema.text(), InputFormat.JSON);

  private List<String> errors(String yaml) {
    return schema.validate(yaml, InputFormat.YAML).stream().map(Error::toString).toList();
  }

  @TestFactory
  Stream<DynamicTest> admits_every_rule_of_the_program() {
    return RuleLoader.builtIn().frames().stream()
        .map(
            frame ->
                DynamicTest.dynamicTest(
                    frame.name(), () -> assertThat(errors(frame.text())).isEmpty()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          about: Somebody     | colour: Somebody
          is: party           | is: planet
          find: ["[subject]"] | find: "[subject]"
          by: set             | by: luck
          at-least: 4         | least: 4
          guest: {equal: 4}   | guest: {same: 4}
          verbs: [visit]      | light: [pay]
          [Jo Ito] visited    | Jo Ito visited
          ignores:            | overlooks:
          [[Jo Ito visited Lima., Ann Roy visited Oslo.]] | [[Jo Ito visited Lima.]]
          """)
  void refuses_what_the_loader_refuses(String part, String wrong) {
    String yaml = VISIT.replace(part, wrong);
    assertThat(yaml).isNotEqualTo(VISIT);
    assertThat(errors(VISIT)).isEmpty();
    assertThat(errors(yaml)).isNotEmpty();
    assertThat(complaint(yaml)).isNotBlank();
  }

  /** The loader names all keys that it knows when it meets one that it does not. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /properties                    | frame: visit      | 'colour: red\nframe: visit'
          /$defs/triggers/properties     | verbs: [visit]    | 'verbs: [visit]\n  colour: red'
          /$defs/role/properties         | is: party         | 'is: party\n    colour: red'
          /$defs/comparison/properties   | {by: set}         | {by: set, colour: red}
          /$defs/weights/properties      | guest: {equal: 4} | guest: {colour: 4}
          /$defs/examples/properties     | finds:            | 'colour: red\n  finds:'
          """)
  void knows_the_keys_of_the_loader(String pointer, String part, String wrong) throws IOException {
    String complaint = complaint(VISIT.replace(part, wrong.replace("\\n", "\n")));
    assertThat(complaint).contains("unknown key 'colour'");
    assertThat(keys(pointer)).isEqualTo(expected(complaint));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /$defs/role/properties/is/enum             | is: party  | is: planet
          /$defs/role/properties/kind/enum           | is: party  | 'is: party\n    kind: planet'
          /$defs/comparison/properties/by/enum       | by: set    | by: planet
          /$defs/comparison/properties/severity/enum | {by: set}  | {by: set, severity: planet}
          """)
  void knows_the_names_of_the_loader(String pointer, String part, String wrong) throws IOException {
    String complaint = complaint(VISIT.replace(part, wrong.replace("\\n", "\n")));
    List<String> names = new ArrayList<>();
    node(pointer).forEach(name -> names.add(name.asText()));
    assertThat(complaint).contains("unknown 'planet'");
    assertThat(new TreeSet<>(names)).isEqualTo(expected(complaint));
  }

  private static String complaint(String yaml) {
    WrongFileException wrong =
        catchThrowableOfType(
            WrongFileException.class, () -> FrameParser.parse("visit.yaml", "visit.yaml", yaml));
    assertThat(wrong).as("the loader refuses it").isNotNull();
    return String.valueOf(wrong.getMessage());
  }

  private static Set<String> expected(String complaint) {
    String list = complaint.substring(complaint.indexOf("expected one of ") + 16);
    return new TreeSet<>(Arrays.asList(list.lines().findFirst().orElseThrow().split(", ")));
  }

  private static Set<String> keys(String pointer) throws IOException {
    Set<String> keys = new TreeSet<>();
    node(pointer).fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  private static JsonNode node(String pointer) throws IOException {
    return new ObjectMapper().readTree(RuleSchema.text()).at(pointer);
  }
}
