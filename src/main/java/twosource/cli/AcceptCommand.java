package twosource.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import twosource.compare.Check;
import twosource.gate.Acceptance;
import twosource.gate.AcceptedFile;
import twosource.report.DisputeSummary;
import twosource.report.ReportFile;
import twosource.text.Article;

/** Writes down that a dispute may stay, and why. */
@Command(
    name = "accept",
    description = {
      "Writes down that a dispute may stay, and why, into a file that is meant to be reviewed and"
          + " committed. From then on the dispute fails no check, until its last day, or until one"
          + " of its values changes.",
      "FINDING is an id or a fingerprint of a report, PATH what was reported on; --report takes it"
          + " from a report.json in place of the articles."
    },
    mixinStandardHelpOptions = true)
final class AcceptCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "FINDING", index = "0", description = "A finding's id or fingerprint.")
  private String finding = "";

  @Parameters(
      paramLabel = "PATH",
      index = "1..*",
      arity = "0..*",
      description = "Files and folders of articles.")
  private List<String> paths = List.of();

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "The report.json, or what check wrote with --format json.")
  private @Nullable Path report;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "Why the dispute may stay, for whoever reviews the file.")
  private String reason = "";

  @Option(
      names = "--until",
      paramLabel = "DATE",
      description = "The last day on which this counts, such as 2026-03-31; by default for good.")
  private @Nullable LocalDate until;

  @Option(
      names = "--accepted",
      paramLabel = "FILE",
      description =
          "The file to write to; by default twosource-accepted.yaml beside the configuration, else in"
              + " this folder.")
  private @Nullable Path accepted;

  AcceptCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (paths.isEmpty() == (report == null)) {
      throw usage(
          report == null
              ? "Missing required parameter: 'PATH', or '--report=FILE' in its place"
              : "Expected articles or '--report', found both");
    }
    if (reason.isBlank()) {
      throw usage("Invalid value for option '--reason': expected some words, found nothing");
    }
    DisputeSummary dispute = report == null ? ofArticles() : ofReport(report);
    if (!isDispute(dispute)) {
      throw new CommandException(
          "there is nothing to accept",
          finding + " is no dispute: its verdict is " + dispute.verdict(),
          "name a finding that is a conflict, a self-conflict or reconcilable");
    }
    write(dispute);
    console.flush();
    return ExitStatus.FINE;
  }

  private ParameterException usage(String problem) {
    return new ParameterException(spec.commandLine(), problem);
  }

  private static boolean isDispute(DisputeSummary dispute) {
    return switch (dispute.verdict().toLowerCase(Locale.ROOT)) {
      case "conflict", "self-conflict", "reconcilable" -> true;
      default -> false;
    };
  }

  private DisputeSummary ofReport(Path file) {
    TextFile text = new TextFile(file);
    String expected = "a report.json of version 1";
    return ReportFile.parse(text.text(expected))
        .orElseThrow(() -> text.wrong("is none", expected))
        .dispute(finding)
        .orElseThrow(() -> unknown(text.name()));
  }

  private DisputeSummary ofArticles() {
    Input input = new Input(console, paths, common.config());
    input.requireSome();
    List<Article> articles = new ArrayList<>();
    input.forEachRemaining(articles::add);
    Check check = common.twosource().check(articles);
    check.failures().forEach(console::tell);
    return check.findings().stream()
        .filter(found -> found.isMeantBy(finding))
        .findFirst()
        .map(DisputeSummary::of)
        .orElseThrow(() -> unknown("the articles"));
  }

  private CommandException unknown(String where) {
    return new CommandException(
        "there is no finding " + finding,
        "no fact of " + where + " has this id or fingerprint",
        "take it from a report of the same articles, named by the same paths");
  }

  private void write(DisputeSummary dispute) {
    Path path = accepted == null ? GateOptions.accepted(common.config()) : accepted;
    TextFile file = new TextFile(path);
    String text = file.exists() ? file.text("a list of accepted disputes") : "";
    Acceptance acceptance =
        new Acceptance(
            dispute.fingerprint(),
            dispute.title(),
            dispute.values(),
            dispute.articles(),
            reason,
            Optional.ofNullable(until));
    String next = AcceptedFile.with(file.name(), text, acceptance);
    new OutputFile(path).write(out -> out.write(next));
    console.print("Accepted in " + file.name() + ": " + dispute.title());
  }
}
