package twosource.report.ci;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twosource.gate.Review;

class SarifReportTest {

  private static Schema schema() throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(
            SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(new String(stream.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
    }
  }

  private static JsonNode valid(Review review) throws IOException {
    String sarif = ReviewFixture.write(Format.SARIF, review);
    List<String> errors =
        schema().validate(sarif, InputFormat.JSON).stream().map(Error::toString).toList();
    assertThat(errors).isEmpty();
    return new ObjectMapper().readTree(sarif).at("/runs/0");
  }

  @Test
  void notices_what_the_schema_forbids() throws IOException {
    assertThat(schema().validate("{\"version\": \"2.1.0\"}", InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void puts_a_result_where_the_new_article_disputes_a_fact() throws IOException {
    JsonNode run = valid(ReviewFixture.disputed());
    assertThat(run.at("/results")).hasSize(1);
    JsonNode result = run.at("/results/0");
    assertThat(result.at("/level").asText()).isEqualTo("error");
    assertThat(result.at("/message/text").asText())
        .startsWith("length of meeting of Jo Ito and Ann Roy")
        .contains("2 hours (Mail) against 40 minutes (Wire)");
    JsonNode place = result.at("/locations/0/physicalLocation");
    assertThat(place.at("/artifactLocation/uri").asText()).isEqualTo("new/b%2C%20c.txt");
    assertThat(place.at("/region/startLine").asInt()).isEqualTo(5);
    assertThat(place.at("/region/startColumn").asInt())
        .isEqualTo(ReviewFixture.FORTY_MINUTES.indexOf("40 minutes") + 1);
    assertThat(result.at("/relatedLocations")).hasSize(1);
    assertThat(result.at("/relatedLocations/0/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo("a.txt");
    assertThat(result.at("/relatedLocations/0/message/text").asText())
        .isEqualTo("Mail: " + ReviewFixture.TWO_HOURS);
    assertThat(result.at("/partialFingerprints")).hasSize(1);
    assertThat(result.at("/suppressions")).isEmpty();
  }

  @Test
  void describes_each_rule_once_with_help() throws IOException {
    JsonNode run = valid(ReviewFixture.many(4));
    JsonNode rules = run.at("/tool/driver/rules");
    for (JsonNode result : run.at("/results")) {
      JsonNode rule = rules.get(result.at("/ruleIndex").asInt());
      assertThat(rule.at("/id")).isEqualTo(result.at("/ruleId"));
      assertThat(rule.at("/help/text").asText()).contains("twosource accept");
    }
    assertThat(rules.findValuesAsText("id")).doesNotHaveDuplicates();
  }

  @Test
  void suppresses_what_was_accepted_and_tells_of_what_is_over() throws IOException {
    JsonNode results = valid(ReviewFixture.accepted()).at("/results");
    assertThat(results).hasSize(2);
    assertThat(results.at("/0/suppressions/0/justification").asText())
        .isEqualTo("The wire leaves the dinner out.");
    assertThat(results.at("/1/ruleId").asText()).isEqualTo("acceptance");
    assertThat(results.at("/1/locations/0/physicalLocation/region/startLine").asInt()).isEqualTo(4);
  }

  @Test
  void is_valid_whatever_the_articles_say() throws IOException {
    JsonNode run = valid(ReviewFixture.hostile());
    assertThat(run.at("/results")).isNotEmpty();
    assertThat(run.at("/results/0/locations/0/physicalLocation/artifactLocation/uri").asText())
        .matches("[A-Za-z0-9%./_~-]+");
  }

  @Test
  void is_valid_without_any_dispute() throws IOException {
    assertThat(valid(ReviewFixture.agreed()).at("/results")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a/b.txt        | a/b.txt
          a b:c%.txt     | a%20b%3Ac%25.txt
          /srv/a.txt     | file:///srv/a.txt
          crêpe.txt      | cr%C3%AApe.txt
          ../a#1?.txt    | ../a%231%3F.txt
          """)
  void writes_paths_as_references(String path, String uri) {
    assertThat(SarifText.uri(path)).isEqualTo(uri);
  }
}
