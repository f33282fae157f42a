package twosource.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keeps the recipes for build servers to what the program understands. */
class RecipesTest extends CommandLineFixture {

  private static final Path RECIPES = Path.of("src/recipes");
  private static final String JAR = "java -XX:TieredStopAtLevel=1 -jar tools/twosource.jar ";

  private static JsonNode yaml(String file) throws IOException {
    return new ObjectMapper(new YAMLFactory()).readTree(RECIPES.resolve(file).toFile());
  }

  @ParameterizedTest
  @ValueSource(strings = {"github-actions.yml", "gitlab-ci.yml", "Jenkinsfile", "pre-commit.yaml"})
  void calls_the_program_as_it_can_be_called(String file) throws IOException {
    List<String> calls =
        Files.readAllLines(RECIPES.resolve(file)).stream().filter(l -> l.contains(JAR)).toList();
    assertThat(calls).isNotEmpty();
    for (String call : calls) {
      String line = call.substring(call.indexOf(JAR) + JAR.length()).replace("'", "");
      assertThatCode(() -> commands().parseArgs(ShellWords.of(line))).doesNotThrowAnyException();
    }
  }

  @Test
  void lets_github_find_the_whole_history_and_the_report() throws IOException {
    JsonNode steps = yaml("github-actions.yml").at("/jobs/check/steps");
    assertThat(steps.at("/0/with/fetch-depth").asInt()).isZero();
    assertThat(steps.at("/2/run").asText())
        .contains("sarif=" + steps.at("/3/with/sarif_file").asText());
    assertThat(steps.at("/2/run").asText()).doesNotContain("${{");
  }

  @Test
  void lets_gitlab_find_the_reports() throws IOException {
    JsonNode job = yaml("gitlab-ci.yml").at("/two-sources");
    String script = job.at("/script/0").asText();
    assertThat(script)
        .contains("code-climate=" + job.at("/artifacts/reports/codequality").asText())
        .contains("junit=" + job.at("/artifacts/reports/junit").asText());
    assertThat(job.at("/artifacts/when").asText()).isEqualTo("always");
  }

  @Test
  void lets_pre_commit_call_it_once() throws IOException {
    JsonNode hook = yaml("pre-commit.yaml").at("/repos/0/hooks/0");
    assertThat(hook.at("/entry").asText()).startsWith(JAR);
    assertThat(hook.at("/pass_filenames").asBoolean(true)).isFalse();
  }
}
