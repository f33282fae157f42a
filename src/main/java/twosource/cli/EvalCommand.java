package twosource.cli;

import java.io.IOException;
import java.nio.file.Path;
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
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures how much of what articles say is found. */
@Command(
    name = "eval",
    description = {
      "Tells how much of what GOLD lists is found, missed and wrongly disputed, by frame and role.",
      "GOLD is a file like seeds/*/expected.json; its articles lie beside it, in a folder of its"
          + " story's name, or in ../articles/STORY.",
      "With --mutate it takes the articles under PATH, changes one value at a time that several of"
          + " them state, and tells which changes are noticed."
    },
    customSynopsis = {
      "twosource eval [OPTIONS] GOLD...",
      "twosource eval --mutate [--seed=N] [--changes=N] [OPTIONS] PATH..."
    },
    mixinStandardHelpOptions = true)
final class EvalCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(
      paramLabel = "GOLD|PATH",
      arity = "1..*",
      description = "Gold files, or files and folders of articles.")
  private List<String> paths = List.of();

  @Option(
      names = "--articles",
      paramLabel = "DIR",
      description = "Folder of the gold's articles, or of one such folder for each story.")
  private @Nullable Path articles;

  @Option(names = "--mutate", description = "Change what articles agree on.")
  private boolean mutate;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Chooses the changes; the same seed, the same changes. By default: 1.")
  private @Nullable Long seed;

  @Option(
      names = "--changes",
      paramLabel = "N",
      description = "How many values are changed at most; by default all.")
  private @Nullable Integer changes;

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
          "End with status 1 if precision, recall or agreement, with --mutate noticed or quiet, is"
              + " below a share from 0 to 1: precision=0.9,recall=0.6. What has nothing to measure"
              + " passes.")
  private Map<String, String> least = new LinkedHashMap<>();

  EvalCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (!mutate) {
      refuse(seed != null, "--seed", "with --mutate");
      refuse(changes != null, "--changes", "with --mutate");
      Shares shares = Shares.of(least, EvalGold.MEASURES, spec);
      return new EvalGold(console, common.twosource(), Optional.ofNullable(articles), format)
          .run(paths, shares);
    }
    refuse(articles != null, "--articles", "without --mutate");
    refuse(changes != null && changes < 1, "--changes", "1 or more");
    Shares shares = Shares.of(least, EvalMutations.MEASURES, spec);
    return new EvalMutations(
            console,
            common.twosource(),
            seed == null ? 1 : seed,
            changes == null ? Integer.MAX_VALUE : changes,
            format)
        .run(paths, shares);
  }

  private void refuse(boolean wrong, String option, String expected) {
    if (wrong) {
      throw new ParameterException(
          spec.commandLine(), "Invalid use of option '" + option + "': expected " + expected);
    }
  }
}
