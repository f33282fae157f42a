package twosource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import twosource.eval.Score;

/** Holds the sums of an evaluation to those of the scorer that lies beside the project. */
class ScorerTest {

  private static final List<String> SEEDS = List.of("miami-talks", "steel-strike", "geneva-truce");

  @TempDir Path folder;

  static Stream<Path> golds() throws IOException {
    Path shared = Path.of(System.getProperty("twosource.shared", "../shared"), "gold");
    Stream<Path> seeds = SEEDS.stream().map(story -> Path.of("seeds", story, "expected.json"));
    if (!Files.isDirectory(shared)) {
      return seeds;
    }
    try (Stream<Path> files = Files.list(shared)) {
      List<Path> golds = files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
      return Stream.concat(golds.stream(), seeds);
    }
  }

  @ParameterizedTest
  @MethodSource("golds")
  void counts_as_the_scorer_does(Path gold) throws IOException, InterruptedException {
    Path scorer = TestProgram.shared("tools").resolve("score.py");
    assumeTrue(answers("python3", "--version"), "skipped, for there is no python3");
    Path report = folder.resolve("report.json");
    Files.writeString(
        report, TestProgram.json(TestProgram.check(TestProgram.read(articles(gold).toString()))));
    Process process =
        new ProcessBuilder("python3", scorer.toString(), report.toString(), gold.toString())
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
    process.waitFor();
    assertThat(print(TestProgram.judge(gold).score())).isEqualTo(printed);
  }

  private static Path articles(Path gold) {
    if (gold.endsWith("expected.json")) {
      return gold.resolveSibling(".").normalize();
    }
    String story = String.valueOf(gold.getFileName()).replace(".json", "");
    return TestProgram.shared("articles").resolve(story);
  }

  private static String print(Score score) {
    return String.format(
        Locale.ROOT,
        "conflicts found %d/%d, weak ones %d/%d, lined up %d/%d, false alarms %d, unjudged %d,"
            + " precision %.2f",
        score.found(),
        score.required(),
        score.weakFound(),
        score.weak(),
        score.linedUp(),
        score.agreements(),
        score.alarms(),
        score.unjudged(),
        score.precision().orElse(0));
  }

  private static boolean answers(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
