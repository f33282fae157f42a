package twosource.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import twosource.ClaimsAndValues;
import twosource.Reading;
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

  private int failures;

  FactsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Twosource twosource = common.twosource();
    Input input = new Input(console, paths);
    input.requireSome();
    twosource.readAllOfEach(input, reading -> write(twosource, reading));
    return input.status(failures, false);
  }

  private void write(Twosource twosource, Reading<ClaimsAndValues> reading) {
    reading.failure().ifPresent(console::tell);
    failures += reading.failure().isPresent() ? 1 : 0;
    reading
        .result()
        .ifPresent(
            read -> {
              try {
                new ClaimLines(console.out())
                    .write(
                        reading.article(),
                        read.claims(),
                        twosource.settle(read.claims()),
                        read.values());
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    console.flush();
  }
}
