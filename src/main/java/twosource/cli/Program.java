package twosource.cli;

import java.util.Map;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.UnmatchedArgumentException;
import twosource.cli.config.Config;
import twosource.cli.config.ConfigText;
import twosource.yaml.WrongFileException;

/** Runs one command line from its arguments to its exit status. */
final class Program {

  private final Console console;

  Program(Console console) {
    this.console = console;
  }

  int run(String... args) {
    CommandLine commands = Commands.of(console);
    try {
      return Math.max(execute(commands, args), finished());
    } catch (Error e) {
      // A stack or memory that is used up must neither print a trace nor look like findings.
      console.tell(fault(e));
      return ExitStatus.FAILURE;
    }
  }

  private int execute(CommandLine commands, String... args) {
    commands.setOut(console.out());
    commands.setErr(console.err());
    commands.setUsageHelpAutoWidth(false);
    commands.setParameterExceptionHandler((e, given) -> usage(e));
    commands.setExecutionStrategy(this::execute);
    commands.setExecutionExceptionHandler((e, command, parsed) -> failure(e));
    return commands.execute(args);
  }

  /** Runs a command, or prints its configuration where that is asked for. */
  private int execute(ParseResult given) {
    ParseResult command = given;
    while (command.hasSubcommand()) {
      command = command.subcommand();
    }
    Map<String, CommandSpec> mixins = command.commandSpec().mixins();
    if (command.isUsageHelpRequested()
        || !(options(mixins, "common") instanceof CommonOptions common)
        || !common.printsConfig()) {
      return new RunLast().execute(given);
    }
    try {
      Config config = common.config();
      console
          .out()
          .print(
              ConfigText.of(
                  options(mixins, "gate") instanceof GateOptions gate
                      ? gate.over(config)
                      : config));
      return ExitStatus.FINE;
    } catch (WrongFileException e) {
      return failure(e);
    }
  }

  private static @Nullable Object options(Map<String, CommandSpec> mixins, String name) {
    CommandSpec mixin = mixins.get(name);
    return mixin == null ? null : mixin.userObject();
  }

  private int usage(ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    console.tell(
        new CommandException(
            "the command line is not understood",
            e.getMessage() + suggestions(e),
            "\"" + command + " --help\" tells what is expected"));
    return ExitStatus.FAILURE;
  }

  private static String suggestions(ParameterException e) {
    return e instanceof UnmatchedArgumentException unmatched
            && !unmatched.getSuggestions().isEmpty()
        ? "; did you mean " + String.join(" or ", unmatched.getSuggestions()) + "?"
        : "";
  }

  private int failure(Exception e) {
    if (e instanceof CancellationException) {
      return ExitStatus.INTERRUPTED;
    }
    console.tell(problem(e));
    return ExitStatus.FAILURE;
  }

  private static CommandException problem(Exception e) {
    if (e instanceof CommandException problem) {
      return problem;
    }
    if (e instanceof WrongFileException) {
      return new CommandException(
          "a file cannot be used",
          String.valueOf(e.getMessage()),
          "mend the file where the message says, or name another");
    }
    return fault(e);
  }

  /** Names a fault of the program and its place, in one line. */
  private static CommandException fault(Throwable e) {
    StackTraceElement[] trace = e.getStackTrace();
    return new CommandException(
        "the program is at fault",
        e + (trace.length == 0 ? "" : ", in " + trace[0]),
        "report this, with what you called it with");
  }

  private int finished() {
    console.err().flush();
    return console.out().checkError() ? ExitStatus.FAILURE : ExitStatus.FINE;
  }
}
