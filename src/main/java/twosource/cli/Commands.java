package twosource.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import twosource.Twosource;

/** Lists all commands. */
final class Commands {

  private Commands() {}

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

  static CommandLine of(Console console) {
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
            .addSubcommand(rules(console))
            .addSubcommand(new CompletionCommand(console))
            .addSubcommand(new ManCommand(console));
    Examples.read().addTo(commands);
    return commands;
  }

  private static CommandLine rules(Console console) {
    return new CommandLine(new RulesCommand())
        .addSubcommand(new RulesCommand.ListCommand(console))
        .addSubcommand(new RulesCommand.ShowCommand(console))
        .addSubcommand(new RulesCommand.TestCommand(console))
        .addSubcommand(new RulesCommand.SchemaCommand(console));
  }
}
