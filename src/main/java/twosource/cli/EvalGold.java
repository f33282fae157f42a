package twosource.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import twosource.Twosource;
import twosource.cli.config.Config;
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

/** Holds what is found in the articles of gold files against the gold. */
record EvalGold(Console console, Twosource twosource, Optional<Path> articles, TextOrJson format) {

  static final List<String> MEASURES = List.of("precision", "recall", "agreement");

  /** Evaluates, prints, and returns the exit status. */
  int run(List<String> files, Shares shares) throws IOException {
    List<Evaluation> evaluations = new ArrayList<>();
    int status = ExitStatus.FINE;
    try {
      for (Gold gold : files.stream().map(EvalGold::read).toList()) {
        status = Math.max(status, evaluate(gold, evaluations));
      }
    } catch (GoldException e) {
      throw new CommandException(
          "the gold cannot be used",
          String.valueOf(e.getMessage()),
          "mend the file, or name the folder of its articles with --articles");
    }
    if (format == TextOrJson.JSON) {
      EvaluationJson.write(evaluations, console.out());
    } else {
      new EvaluationText(console.out()).write(evaluations);
    }
    console.flush();
    return Math.max(status, shares.status(console, measured(evaluations)));
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

  private int evaluate(Gold gold, List<Evaluation> evaluations) {
    Input input = new Input(console, GoldFolder.find(gold, articles), Config.NONE);
    List<Article> texts = new ArrayList<>();
    input.forEachRemaining(texts::add);
    Check check = twosource.check(texts);
    check.failures().forEach(console::tell);
    evaluations.add(GoldJudge.judge(GoldPlaces.settle(gold, texts), check));
    return input.status(check.failures().size(), false);
  }

  private static Map<String, OptionalDouble> measured(List<Evaluation> evaluations) {
    Score all = evaluations.stream().map(Evaluation::score).reduce(Score.NONE, Score::plus);
    return Map.of(
        "precision", all.precision(), "recall", all.recall(), "agreement", all.agreement());
  }
}
