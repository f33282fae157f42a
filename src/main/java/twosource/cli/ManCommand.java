package twosource.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the manual. */
@Command(
    name = "man",
    description = "Prints the manual as a page for man.",
    mixinStandardHelpOptions = true)
final class ManCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  ManCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.print(ManPage.of(spec.root(), Examples.read()).stripTrailing());
    console.flush();
    return ExitStatus.FINE;
  }
}
