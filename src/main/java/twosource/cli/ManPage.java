package twosource.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import twosource.Twosource;

/** Writes the manual of all commands in the macros of man(7), from what their help says. */
final class ManPage {

  private static final String AFTER =
      """
      .SH EXIT STATUS
      .TP
      0
      Nothing is at or above the gate.
      .TP
      1
      A finding is at or above the gate, or an example of a rule fails.
      .TP
      2
      The work could not be done, or not for all of the input. This outranks 1.
      .TP
      130
      Somebody interrupted the work. No half-written file is left behind.
      .SH FILES
      .TP
      twosource.yaml
      The configuration, found in the working folder or above it; --print-config prints what counts.
      .TP
      twosource-accepted.yaml
      Disputes that were accepted, beside the configuration or in the working folder.
      .SH ENVIRONMENT
      .TP
      NO_COLOR
      Where it is set, nothing is printed in colour.
      .TP
      GITHUB_STEP_SUMMARY
      The file to which --format github adds the summary of a job.
      """;

  private final StringBuilder page = new StringBuilder();
  private final Examples examples;

  private ManPage(Examples examples) {
    this.examples = examples;
  }

  /** Returns the whole page. */
  static String of(CommandSpec root, Examples examples) {
    return new ManPage(examples).write(root);
  }

  private String write(CommandSpec root) {
    page.append(".TH TWOSOURCE 1 \"\" \"twosource ")
        .append(escaped(Twosource.version()))
        .append("\" \"Twosource\"\n.SH NAME\n");
    line("twosource - shows where several articles disagree");
    page.append(".SH SYNOPSIS\n");
    line("twosource COMMAND [OPTIONS] ...");
    page.append(".SH DESCRIPTION\n");
    paragraphs(root.usageMessage().description());
    page.append(".SH COMMANDS\n");
    root.subcommands().values().forEach(command -> section(command.getCommandSpec()));
    return page.append(AFTER).toString();
  }

  private void section(CommandSpec command) {
    page.append(".SS ");
    line(command.qualifiedName());
    paragraphs(command.usageMessage().description());
    for (PositionalParamSpec parameter : command.positionalParameters()) {
      item(parameter.paramLabel(), parameter);
    }
    for (OptionSpec option : command.options()) {
      if (!option.usageHelp() && !option.versionHelp()) {
        String label = option.arity().max() == 0 ? "" : " " + option.paramLabel();
        item(option.longestName() + label, option);
      }
    }
    for (Examples.Example example : examples.of(command)) {
      page.append(".PP\n");
      line(example.purpose());
      page.append(".PP\n.nf\n");
      line("    twosource " + example.line());
      page.append(".fi\n");
    }
    for (CommandLine below : command.subcommands().values()) {
      section(below.getCommandSpec());
    }
  }

  private void item(String term, ArgSpec argument) {
    page.append(".TP\n");
    line(term);
    line(String.join(" ", argument.description()).replace("%%", "%"));
  }

  private void paragraphs(String... texts) {
    for (String text : List.of(texts)) {
      page.append(".PP\n");
      line(text.replace("%%", "%"));
    }
  }

  private void line(String text) {
    page.append(escaped(text)).append('\n');
  }

  /** Returns text that no macro begins with, with hyphens that can be copied. */
  private static String escaped(String text) {
    String plain = text.replace("\\", "\\e").replace("-", "\\-").replace("…", "...");
    return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
  }
}
