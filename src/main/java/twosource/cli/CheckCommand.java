package twosource.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
import twosource.Twosource;
import twosource.compare.Check;
import twosource.gate.Baseline;
import twosource.gate.Review;
import twosource.gate.Reviewer;
import twosource.text.Article;

/** Checks new articles against each other and against those that were there before. */
@Command(
    name = "check",
    description = {
      "Checks new articles against each other, and against what was there before. Tells only of"
          + " disputes in which a new article takes part, and ends with status 1 where one is at or"
          + " above the gate."
    },
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private CommonOptions common = new CommonOptions();

  @Mixin private GateOptions gate = new GateOptions();

  @Mixin private FormatOptions formats = new FormatOptions();

  @Parameters(
      paramLabel = "NEW",
      arity = "0..*",
      description =
          "Files and folders of new articles; - is standard input. With --changed-since the folders"
              + " in which to look for them, by default the one you are in.")
  private List<String> fresh = List.of();

  @Option(
      names = "--against",
      paramLabel = "PATH",
      arity = "1..*",
      description =
          "Files and folders of articles that were there before; what is named both ways is new.")
  private List<String> against = List.of();

  @Option(
      names = "--changed-since",
      paramLabel = "REF",
      description =
          "New are the articles that were added, changed or renamed since the branch left this"
              + " commit, branch or tag of git. Without --against, the others under NEW are those"
              + " that were there before.")
  private @Nullable String since;

  @Option(
      names = "--write-baseline",
      paramLabel = "FILE",
      description =
          "Write down the disputes of today for --baseline, so that only later ones fail; the"
              + " disputes themselves fail nothing.")
  private @Nullable Path writtenBaseline;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    formats.require();
    Reviewer reviewer = gate.reviewer(common.config());
    Twosource twosource = common.twosource();
    Optional<Input> input = input();
    if (input.isEmpty()) {
      console.print("No article has changed since " + since + ".");
      console.flush();
      return ExitStatus.FINE;
    }
    return check(twosource, reviewer, input.get());
  }

  /** Returns the articles to read; none where git knows of no new one. */
  private Optional<Input> input() {
    if (since == null && fresh.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "Missing required parameter: 'NEW', or '--changed-since=REF' in its place");
    }
    NewFiles files =
        since == null ? NewFiles.under(fresh) : NewFiles.changedSince(since, paths(fresh));
    List<String> all = new ArrayList<>(paths(fresh));
    if (since != null && !against.isEmpty()) {
      all = new ArrayList<>(files.names());
    }
    all.addAll(against);
    return since != null && files.isEmpty()
        ? Optional.empty()
        : Optional.of(new Input(console, all, common.config(), files::contains));
  }

  private static List<String> paths(List<String> given) {
    return given.isEmpty() ? List.of(".") : given;
  }

  private int check(Twosource twosource, Reviewer reviewer, Input input) throws IOException {
    input.requireSome();
    List<Article> articles = new ArrayList<>();
    input.forEachRemaining(articles::add);
    Check check = common.check(twosource, articles, console);
    check.notices().forEach(console::tell);
    check.failures().forEach(console::tell);
    Review review = reviewer.review(check, input.newArticles());
    formats.write(review, console);
    boolean fails = review.fails() && writtenBaseline == null;
    if (writtenBaseline != null) {
      new OutputFile(writtenBaseline).write(out -> out.write(Baseline.write(review)));
    }
    return input.status(check.failures().size(), fails);
  }
}
