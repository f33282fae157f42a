package twosource.cli;

import java.util.concurrent.CancellationException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import twosource.Twosource;
import twosource.yaml.WrongFileException;

/** Runs one command line from its arguments to its exit status. */
final class Program {

  private final Console console;

  Program(Console console) {
    this.console = console;
  }

  /** Is what stands before the commands. */
  @Command(
      name = "twosource",
      description = "Lines up the facts that several articles share and shows where they disagree.",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      synopsisSubcommandLabel = "COMMAND")
  private static final class Root {}

  /** Names the version. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"twosource " + Twosource.version()};
    }
  }

  int run(String... args) {
    CommandLine commands =
        new CommandLine(new Root())
            .addSubcommand(new ReportCommand(console))
            .addSubcommand(new CheckCommand(console))
            .addSubcommand(new AcceptCommand(console))
            .addSubcommand(new TextCommand(console))
            .addSubcommand(new FactsCommand(console))
            .addSubcommand(new ValuesCommand(console))
            .addSubcommand(new ExplainCommand(console))
            .addSubcommand(new EvalCommand(console))
            .addSubcommand(rules());
    try {
      return Math.max(execute(commands, args), finished());
    } catch (Error e) {
      // A stack or memory that is used up must neither print a trace nor look like findings.
      console.tell(fault(e));
      return ExitStatus.FAILURE;
    }
  }

  private CommandLine rules() {
    return new CommandLine(new RulesCommand())
        .addSubcommand(new RulesCommand.ListCommand(console))
        .addSubcommand(new RulesCommand.ShowCommand(console))
        .addSubcommand(new RulesCommand.TestCommand(console))
        .addSubcommand(new RulesCommand.SchemaCommand(console));
  }

  private int execute(CommandLine commands, String... args) {
    commands.setOut(console.out());
    commands.setErr(console.err());
    commands.setUsageHelpAutoWidth(false);
    commands.setParameterExceptionHandler((e, given) -> usage(e));
    commands.setExecutionExceptionHandler((e, command, parsed) -> failure(e));
    return commands.execute(args);
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
