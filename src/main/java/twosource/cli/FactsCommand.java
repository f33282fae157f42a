package twosource.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import twosource.Twosource;
import twosource.report.ClaimLines;

/** Prints what each article claims; articles are not held against one another. */
@Command(
    name = "facts",
    description = "Prints every claim of each article, as JSON lines.",
    mixinStandardHelpOptions = true)
final class FactsCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files and folders of articles; - is standard input.")
  private List<String> paths = List.of();

  FactsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Twosource twosource = common.twosource();
    Input input = new Input(console, paths, common.config());
    input.requireSome();
    ClaimLines lines = new ClaimLines(console.out());
    ReadingOutput output = new ReadingOutput(console);
    twosource.readAllOfEach(
        input,
        reading ->
            output.write(
                reading,
                read ->
                    lines.write(
                        reading.article(),
                        read.claims(),
                        twosource.settle(read.claims()),
                        read.values())));
    return input.status(output.failures(), false);
  }
}
