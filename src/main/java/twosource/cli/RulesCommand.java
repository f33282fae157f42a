package twosource.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import twosource.RuleExamples;
import twosource.rule.Frame;
import twosource.rule.Role;
import twosource.rule.RuleBook;
import twosource.rule.RuleSchema;

/** Shows and tests the frames by which articles are read. */
@Command(
    name = "rules",
    description = "Shows and tests the frames by which articles are read.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
final class RulesCommand {

  private static Frame frame(RuleBook rules, String name) {
    return rules
        .frame(name)
        .orElseThrow(
            () ->
                new CommandException(
                    "there is no frame " + name,
                    "the frames are "
                        + rules.frames().stream()
                            .map(Frame::name)
                            .collect(Collectors.joining(", ")),
                    "name one of them, or the folder of your own frames with --rules"));
  }

  /** Prints a short description of each frame. */
  @Command(
      name = "list",
      description = "Prints each frame with what it is about and its roles.",
      mixinStandardHelpOptions = true)
  static final class ListCommand implements Callable<Integer> {

    private final Console console;

    @Mixin private CommonOptions common = new CommonOptions();

    ListCommand(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      for (Frame frame : common.rules().frames()) {
        String roles = frame.roles().stream().map(Role::name).collect(Collectors.joining(", "));
        console.print(frame.name() + ": " + frame.about());
        console.print("    roles: " + roles);
        console.print("    file:  " + frame.file());
      }
      console.flush();
      return ExitStatus.FINE;
    }
  }

  /** Prints the file of one frame. */
  @Command(
      name = "show",
      description = "Prints the rule file of a frame.",
      mixinStandardHelpOptions = true)
  static final class ShowCommand implements Callable<Integer> {

    private final Console console;

    @Mixin private CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "FRAME", description = "Name of the frame.")
    private String name = "";

    ShowCommand(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      console.print(frame(common.rules(), name).text().stripTrailing());
      console.flush();
      return ExitStatus.FINE;
    }
  }

  /** Runs the examples of frames. */
  @Command(
      name = "test",
      description = "Runs the examples of the frames, or of those named; status 1 if one fails.",
      mixinStandardHelpOptions = true)
  static final class TestCommand implements Callable<Integer> {

    private final Console console;

    @Mixin private CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "FRAME", arity = "0..*", description = "Names of frames.")
    private List<String> names = List.of();

    TestCommand(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      RuleBook rules = common.rules();
      List<Frame> frames =
          names.isEmpty()
              ? rules.frames()
              : names.stream().distinct().map(name -> frame(rules, name)).toList();
      RuleExamples examples = new RuleExamples(rules);
      boolean hold = true;
      for (Frame frame : frames) {
        hold &= test(examples, frame);
      }
      return hold ? ExitStatus.FINE : ExitStatus.FINDINGS;
    }

    private boolean test(RuleExamples examples, Frame frame) {
      List<RuleExamples.Result> results = examples.run(frame);
      List<RuleExamples.Result> failed = results.stream().filter(r -> !r.holds()).toList();
      failed.forEach(result -> console.print(result.toString()));
      console.print(
          frame.name() + ": " + results.size() + " examples, " + failed.size() + " of them fail");
      console.flush();
      return failed.isEmpty();
    }
  }

  /** Prints the JSON Schema of rule files. */
  @Command(
      name = "schema",
      description = "Prints the JSON Schema of rule files, for completion in editors.",
      mixinStandardHelpOptions = true)
  static final class SchemaCommand implements Callable<Integer> {

    private final Console console;

    SchemaCommand(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      console.print(RuleSchema.text().stripTrailing());
      console.flush();
      return ExitStatus.FINE;
    }
  }
}
