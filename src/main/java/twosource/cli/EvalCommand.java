package twosource.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import twosource.Twosource;
import twosource.compare.Check;
import twosource.eval.Evaluation;
import twosource.eval.EvaluationJson;
import twosource.eval.EvaluationText;
import twosource.eval.Gold;
import twosource.eval.GoldException;
import twosource.eval.GoldFolder;
import twosource.eval.GoldJudge;
import twosource.eval.GoldPlaces;
import twosource.eval.GoldReader;
import twosource.eval.Score;
import twosource.text.Article;

/** Holds what is found in articles against what a reader finds in them. */
@Command(
    name = "eval",
    description = {
      "Tells how much of what GOLD lists is found, missed and wrongly disputed, by frame and role.",
      "GOLD is a file like seeds/*/expected.json; its articles lie beside it, in a folder of its"
          + " story's name, or in ../articles/STORY."
    },
    mixinStandardHelpOptions = true)
final class EvalCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "GOLD", arity = "1..*", description = "Gold files.")
  private List<String> golds = List.of();

  @Option(
      names = "--articles",
      paramLabel = "DIR",
      description = "Folder of the articles, or of one folder of articles for each story.")
  private @Nullable Path articles;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      converter = TextOrJson.Converter.class,
      description = "text for people, json for machines. By default: ${DEFAULT-VALUE}.")
  private TextOrJson format = TextOrJson.TEXT;

  @Option(
      names = "--fail-under",
      paramLabel = "MEASURE=SHARE",
      split = ",",
      description =
          "End with status 1 if precision, recall or agreement is below a share from 0 to 1:"
              + " precision=0.9,recall=0.6. What has nothing to measure passes.")
  private Map<String, String> least = new LinkedHashMap<>();

  EvalCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Shares shares = Shares.of(least, List.of("precision", "recall", "agreement"), spec);
    Twosource twosource = common.twosource();
    List<Evaluation> evaluations = new ArrayList<>();
    int status = ExitStatus.FINE;
    try {
      List<Gold> read = golds.stream().map(EvalCommand::read).toList();
      for (Gold gold : read) {
        Input input = new Input(console, GoldFolder.find(gold, Optional.ofNullable(articles)));
        List<Article> texts = new ArrayList<>();
        input.forEachRemaining(texts::add);
        Check check = twosource.check(texts);
        check.failures().forEach(console::tell);
        evaluations.add(GoldJudge.judge(GoldPlaces.settle(gold, texts), check));
        status = Math.max(status, input.status(check.failures().size(), false));
      }
    } catch (GoldException e) {
      throw new CommandException(
          "the gold cannot be used",
          String.valueOf(e.getMessage()),
          "mend the file, or name the folder of its articles with --articles");
    }
    write(evaluations);
    return Math.max(status, shares.status(console, score(evaluations)));
  }

  private static Gold read(String file) {
    try {
      return GoldReader.read(file, Files.readString(Path.of(file), UTF_8));
    } catch (CharacterCodingException e) {
      throw unreadable(file, "is not UTF-8");
    } catch (IOException | InvalidPathException e) {
      throw unreadable(file, "could not be read; expected a gold file");
    }
  }

  private static CommandException unreadable(String file, String cause) {
    return new CommandException(
        "the gold cannot be read", file + ": " + cause, "name a JSON file that may be read");
  }

  private void write(List<Evaluation> evaluations) throws IOException {
    if (format == TextOrJson.JSON) {
      EvaluationJson.write(evaluations, console.out());
    } else {
      new EvaluationText(console.out()).write(evaluations);
    }
    console.flush();
  }

  private static Map<String, java.util.OptionalDouble> score(List<Evaluation> evaluations) {
    Score all = evaluations.stream().map(Evaluation::score).reduce(Score.NONE, Score::plus);
    return Map.of(
        "precision", all.precision(), "recall", all.recall(), "agreement", all.agreement());
  }
}
