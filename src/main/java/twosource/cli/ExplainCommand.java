package twosource.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import twosource.Twosource;
import twosource.compare.Check;
import twosource.compare.Finding;
import twosource.report.FindingExplanation;
import twosource.report.PairExplanation;
import twosource.text.Article;

/** Tells how a finding came about, or what two articles have in common and what not. */
@Command(
    name = "explain",
    description = {
      "Tells how a finding came about, or why two articles were lined up as they were.",
      "FINDING is an id or a fingerprint of report.json, PATH what was reported on. After two"
          + " articles, PATH names the others of their story, which may settle what they leave open."
    },
    customSynopsis = {
      "twosource explain [OPTIONS] FINDING PATH...",
      "twosource explain [OPTIONS] ARTICLE ARTICLE [PATH...]"
    },
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private CommonOptions common = new CommonOptions();

  @Option(
      names = "--one-story",
      description = "Take all articles for one story, whatever they are about.")
  private boolean oneStory;

  @Parameters(
      paramLabel = "FINDING|ARTICLE",
      index = "0",
      description = "A finding's id or fingerprint, or an article.")
  private String subject = "";

  @Parameters(
      paramLabel = "PATH",
      index = "1..*",
      arity = "1..*",
      description = "Files and folders of articles.")
  private List<String> paths = List.of();

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    boolean pair = isFile(subject);
    List<String> all = new ArrayList<>(paths);
    if (pair) {
      all.add(subject);
      requireAnother();
    }
    Twosource twosource = common.twosource();
    Input input = new Input(console, all, common.config());
    input.requireSome();
    List<Article> articles = new ArrayList<>();
    input.forEachRemaining(articles::add);
    Check check = oneStory ? twosource.checkAsOneStory(articles) : twosource.check(articles);
    check.failures().forEach(console::tell);
    if (pair) {
      explainPair(check);
    } else {
      explainFinding(twosource, check);
    }
    console.flush();
    return input.status(check.failures().size(), false);
  }

  private void explainFinding(Twosource twosource, Check check) throws IOException {
    FindingExplanation explanation =
        new FindingExplanation(check, console.out(), twosource::readValues);
    Finding finding =
        explanation
            .finding(subject)
            .orElseThrow(
                () ->
                    new CommandException(
                        "there is no finding " + subject,
                        "none of the "
                            + check.findings().size()
                            + " facts of these articles has this id or fingerprint",
                        "take it from the report.json of the same articles, named by the same"
                            + " paths; for two articles, name two files that exist"));
    explanation.write(finding);
  }

  private void explainPair(Check check) throws IOException {
    new PairExplanation(check, console.out())
        .write(path(check, subject), path(check, paths.get(0)));
  }

  /** Returns the path under which an article was read; another path may lead to it as well. */
  private static String path(Check check, String given) throws IOException {
    for (Article article : check.articles()) {
      if (isFile(article.path()) && Files.isSameFile(Path.of(article.path()), Path.of(given))) {
        return article.path();
      }
    }
    throw new CommandException(
        "there is nothing to explain",
        given + ": could not be read",
        "name two articles that can be read; see the messages above for what was expected");
  }

  private void requireAnother() throws IOException {
    String other = paths.get(0);
    if (!isFile(other)) {
      throw new ParameterException(
          spec.commandLine(), "Expected a second article, found no file '" + other + "'");
    }
    if (Files.isSameFile(Path.of(subject), Path.of(other))) {
      throw new ParameterException(
          spec.commandLine(), "Expected two articles, found '" + subject + "' twice");
    }
  }

  private static boolean isFile(String path) {
    try {
      return Files.isRegularFile(Path.of(path));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
