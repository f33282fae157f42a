package twosource.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import twosource.Twosource;
import twosource.rule.RuleBook;
import twosource.rule.RuleLoader;
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

  RuleBook rules() {
    try {
      return folder == null ? RuleLoader.builtIn() : RuleLoader.withFolder(folder);
    } catch (WrongFileException e) {
      throw new CommandException(
          "the rules cannot be used",
          String.valueOf(e.getMessage()),
          "mend the file; \"twosource rules schema\" prints what a rule file may hold");
    }
  }

  /** Makes the program that the options ask for. */
  Twosource twosource() {
    if (jobs == null) {
      return new Twosource(rules());
    }
    if (jobs < 1 && spec != null) {
      throw new ParameterException(
          spec.commandLine(),
          "Invalid value for option '--jobs': expected 1 or more, found " + jobs);
    }
    return new Twosource(rules(), jobs);
  }
}
