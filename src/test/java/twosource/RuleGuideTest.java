package twosource;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import twosource.rule.Frame;
import twosource.rule.RuleBook;
import twosource.rule.RuleLoader;

/** Holds the guide to writing a frame to what the program says. */
class RuleGuideTest {

  @TempDir Path folder;

  private String guide = "";

  @BeforeEach
  void readGuide() throws IOException {
    guide = Files.readString(Path.of("rules/README.md"));
  }

  /** Returns what stands between the first such fence from an offset on and the next one. */
  private String block(String fence, int from) {
    int start = guide.indexOf("```" + fence + "\n", from) + fence.length() + 4;
    return guide.substring(start, guide.indexOf("```\n", start));
  }

  private String failures(String yaml) throws IOException {
    Path file = folder.resolve("strike.yaml");
    Files.writeString(file, yaml);
    RuleBook rules = RuleLoader.withFolder(folder);
    Frame frame = rules.frame("strike").orElseThrow();
    return new RuleExamples(rules)
        .run(frame).stream()
            .filter(result -> !result.holds())
            .map(result -> result.toString().replace(file.toString(), "my-rules/strike.yaml"))
            .collect(Collectors.joining("\n"));
  }

  @Test
  void fails_at_first_as_the_guide_tells() throws IOException {
    String told = block("text", guide.indexOf("## 3."));
    assertThat(failures(block("yaml", 0)) + "\nstrike: 6 examples, 2 of them fail\n")
        .isEqualTo(told);
  }

  @Test
  void passes_when_it_is_mended_as_the_guide_tells() throws IOException {
    int mended = guide.indexOf("## 3.");
    String find = block("yaml", mended);
    String examples = block("yaml", guide.indexOf(find));
    String yaml =
        block("yaml", 0)
            .replaceFirst("(?m)^    find: .*subject.*\n", find)
            .replaceFirst("(?m)^    \"\\[Some 400 drivers.*\n.*400 drivers\\] began.*\n", examples);
    assertThat(yaml).contains(find, examples);
    assertThat(failures(yaml)).isEmpty();
  }
}
