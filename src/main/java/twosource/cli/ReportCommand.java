package twosource.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import twosource.Twosource;
import twosource.compare.Check;
import twosource.gate.Reviewer;
import twosource.report.FactsCsv;
import twosource.report.JsonReport;
import twosource.report.MarkdownReport;
import twosource.report.TextReport;
import twosource.report.html.Site;
import twosource.report.html.SiteFile;
import twosource.text.Article;

/** Checks all articles under the paths and writes what was found. */
@Command(
    name = "report",
    description = "Lines up what the articles under PATH say and writes where they disagree.",
    mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files and folders of articles; - is standard input.")
  private List<String> paths = List.of();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description =
          "Folder for index.html and its pages, report.json, report.md and facts.csv; made where"
              + " it is missing.")
  private Path out = Path.of("");

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      defaultValue = "error",
      converter = FailOn.Converter.class,
      description =
          "End with status 1 if a finding is an error, a warning or a note, or worse; or never."
              + " By default: ${DEFAULT-VALUE}.")
  private FailOn failOn = FailOn.ERROR;

  ReportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Twosource twosource = common.twosource();
    OutputFolder folder = OutputFolder.made(out);
    Input input = new Input(console, paths);
    input.requireSome();
    List<Article> articles = new ArrayList<>();
    input.forEachRemaining(articles::add);
    Check check = twosource.check(articles);
    check.notices().forEach(console::tell);
    check.failures().forEach(console::tell);
    folder.writeAll(files(check));
    new TextReport(check).write(console.out());
    console.flush();
    return input.status(
        check.failures().size(), new Reviewer(failOn.gate(1)).review(check).fails());
  }

  /** Names the start page last, so that whoever sees it can open all that it leads to. */
  private static List<SiteFile> files(Check check) {
    List<SiteFile> files = new ArrayList<>();
    files.add(new SiteFile("report.json", new JsonReport(check, Twosource.version())::write));
    files.add(new SiteFile("report.md", new MarkdownReport(check)::write));
    files.add(new SiteFile("facts.csv", new FactsCsv(check)::write));
    files.addAll(new Site(check, Twosource.version()).files());
    return files;
  }
}
