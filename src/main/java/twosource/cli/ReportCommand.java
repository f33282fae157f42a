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
import twosource.gate.Review;
import twosource.gate.Reviewer;
import twosource.report.FactsCsv;
import twosource.report.JsonReport;
import twosource.report.MarkdownReport;
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

  @Mixin private GateOptions gate = new GateOptions();

  @Mixin private FormatOptions formats = new FormatOptions();

  ReportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    formats.require();
    Reviewer reviewer = gate.reviewer(common.config());
    Twosource twosource = common.twosource();
    OutputFolder folder = OutputFolder.made(out);
    Input input = new Input(console, paths, common.config());
    input.requireSome();
    List<Article> articles = new ArrayList<>();
    input.forEachRemaining(articles::add);
    Check check = common.check(twosource, articles, console);
    check.notices().forEach(console::tell);
    check.failures().forEach(console::tell);
    folder.writeAll(files(check));
    Review review = reviewer.review(check);
    formats.write(review, console);
    return input.status(check.failures().size(), review.fails());
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
