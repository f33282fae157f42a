package twosource.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;
import twosource.TestProgram;
import twosource.text.Article;

/** Help, manual, completion, colours and progress. */
class MannersTest extends CommandLineFixture {

  private static final Environment TERMINAL = new Environment(Map.of("TERM", "xterm"), true);

  private static List<CommandLine> all(CommandLine command) {
    List<CommandLine> all = new ArrayList<>(List.of(command));
    command.getSubcommands().values().forEach(below -> all.addAll(all(below)));
    return all;
  }

  @TestFactory
  List<DynamicTest> shows_examples_that_can_be_typed() {
    return all(commands()).stream()
        .map(
            command ->
                DynamicTest.dynamicTest(
                    command.getCommandSpec().qualifiedName(), () -> holdExamples(command)))
        .toList();
  }

  private static void holdExamples(CommandLine command) {
    List<String> lines =
        command
            .getUsageMessage()
            .lines()
            .filter(line -> line.startsWith("  twosource "))
            .map(line -> line.substring("  twosource ".length()))
            .toList();
    assertThat(lines).as("examples in the help").isNotEmpty();
    for (String line : lines) {
      assertThatCode(() -> commands().parseArgs(ShellWords.of(line)))
          .as(line)
          .doesNotThrowAnyException();
    }
  }

  @Test
  void knows_no_example_of_a_command_that_does_not_exist() {
    long shown =
        all(commands()).stream()
            .mapToLong(command -> Examples.read().of(command.getCommandSpec()).size())
            .sum();
    assertThat(shown).isGreaterThan(20);
    assertThat(commands().getCommandSpec().qualifiedName()).isEqualTo("twosource");
  }

  @Test
  void prints_a_manual_of_every_command_and_option() {
    Run run = run("man");
    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith(".TH TWOSOURCE 1 ").contains(".SH EXIT STATUS\n");
    for (CommandLine command : commands().getSubcommands().values()) {
      assertThat(run.out()).contains("\n.SS twosource " + command.getCommandName() + "\n");
    }
    assertThat(run.out()).contains("\n.TP\n\\-\\-changed\\-since REF\nNew are the articles");
    assertThat(run.out().lines().filter(line -> line.startsWith(".")))
        .allMatch(line -> line.matches("\\.(TH|SH|SS|TP|PP|nf|fi)( .*)?"));
  }

  @Test
  void prints_a_script_that_completes() {
    Run run = run("completion");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith("#!")
        .contains("--changed-since")
        .contains("_complete_twosource");
  }

  @Test
  void colours_labels_on_a_terminal_only() {
    writeDispute();
    assertThat(runIn(TERMINAL, "", "check", "@harbour").out())
        .contains("\u001b[1;31mCONFLICT\u001b[0m  length of meeting");
    Environment noColour = new Environment(Map.of("NO_COLOR", "1"), true);
    assertThat(runIn(noColour, "", "check", "@harbour").out()).doesNotContain("\u001b");
    assertThat(run("check", "@harbour").out()).doesNotContain("\u001b");
    runIn(TERMINAL, "", "check", "@harbour", "--format=text=" + folder.resolve("out.txt"));
    assertThat(read("out.txt")).contains("CONFLICT").doesNotContain("\u001b");
  }

  private static String progress(Environment environment, boolean quiet, long secondsEach) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    AtomicLong clock = new AtomicLong();
    Environment timed =
        new Environment(environment.variables(), environment.terminal(), clock::get);
    Console console =
        Console.of(new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(), err, timed);
    Progress progress = new Progress(console, 4, quiet);
    Article article = TestProgram.article("a.txt", "It rained.");
    for (int i = 0; i < 4; i++) {
      clock.addAndGet(secondsEach * 1_000_000_000L);
      progress.read(article);
    }
    progress.end();
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void tells_how_far_a_long_run_has_come() {
    assertThat(progress(Environment.NONE, false, 3)).isEqualTo("2 of 4 articles read\n");
    assertThat(progress(TERMINAL, false, 1))
        .startsWith("\r[#######.......................] 1 of 4 articles read\r[")
        .endsWith("3 of 4 articles read\r\u001b[K");
  }

  @Test
  void says_nothing_where_it_is_quick_or_told_to_be_quiet() {
    assertThat(progress(Environment.NONE, false, 1)).isEmpty();
    assertThat(progress(Environment.NONE, true, 60)).isEmpty();
    assertThat(progress(TERMINAL, true, 60)).isEmpty();
  }
}
