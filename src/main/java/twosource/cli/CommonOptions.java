package twosource.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import twosource.HouseRules;
import twosource.Twosource;
import twosource.claim.Aliases;
import twosource.cli.config.Config;
import twosource.cli.config.SeverityRule;
import twosource.compare.Check;
import twosource.rule.RuleBook;
import twosource.rule.RuleLoader;
import twosource.text.Article;
import twosource.yaml.WrongFileException;

/** Holds the options that all commands share. */
final class CommonOptions {

  @Spec(Spec.Target.MIXEE)
  @Nullable CommandSpec spec;

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "Folder of *.yaml frames; they add to the built-in ones or replace them.")
  @Nullable Path folder;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many articles are read at a time; by default as many as processors.")
  @Nullable Integer jobs;

  @Mixin private ConfigOptions configuration = new ConfigOptions();

  @Option(
      names = "--print-config",
      help = true,
      description = "Print the configuration that counts, this command line included, and end.")
  private boolean printConfig;

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing of how far a long run has come.")
  private boolean quiet;

  /** Checks articles and tells how far that has come. */
  Check check(Twosource twosource, List<Article> articles, Console console) {
    Progress progress = new Progress(console, articles.size(), quiet);
    try {
      return twosource.check(articles, progress::read);
    } finally {
      progress.end();
    }
  }

  boolean printsConfig() {
    return printConfig;
  }

  /** Returns the configuration, with what these options set in its place. */
  Config config() {
    Config config = configuration.config();
    return folder == null ? config : config.withRules(folder);
  }

  RuleBook rules() {
    Optional<Path> own = config().rules();
    try {
      return own.isPresent() ? RuleLoader.withFolder(own.get()) : RuleLoader.builtIn();
    } catch (WrongFileException e) {
      throw new CommandException(
          "the rules cannot be used",
          String.valueOf(e.getMessage()),
          "mend the file; \"twosource rules schema\" prints what a rule file may hold");
    }
  }

  /** Makes the program that the options ask for. */
  Twosource twosource() {
    if (jobs != null && jobs < 1 && spec != null) {
      throw new ParameterException(
          spec.commandLine(),
          "Invalid value for option '--jobs': expected 1 or more, found " + jobs);
    }
    Config config = config();
    return new Twosource(
        () -> SeverityRule.apply(rules(), config.severities()),
        jobs == null ? Runtime.getRuntime().availableProcessors() : jobs,
        new HouseRules(config.origins(), new Aliases(config.aliases())));
  }
}
