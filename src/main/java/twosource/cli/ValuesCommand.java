package twosource.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
import twosource.claim.ValueKind;
import twosource.report.ValueLines;

/** Prints every value that was read, whether or not any rule asks for it. */
@Command(
    name = "values",
    description = {
      "Prints every value that is read in each article, as JSON lines.",
      "",
      "Each line holds article and doc (the file's name without its ending), or the id of --lines;"
          + " start and end (UTF-16 code units into the text, the end exclusive); text; kind (time,"
          + " quantity, place, party, office or quotation); type, value and anchor.",
      "",
      "Of kind time, type and value are TIMEX3's: DATE, TIME, DURATION or SET, and 2024-05-13 or"
          + " PT2H. Of all other kinds, type is the kind. A length of time is printed as a time and"
          + " as a quantity. A quantity has lo, hi, unit and change besides, a party members and"
          + " closed, an office its holder, a quotation its speaker.",
      "",
      "The anchor says what settled the value: words (the text's own), metadata or dateline (the"
          + " date of the article), likeliest (of several places of one name), context (the other places"
          + " of the article), or open (nothing).",
      "",
      "Lines are ordered by article, start, end and kind."
    },
    mixinStandardHelpOptions = true)
final class ValuesCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private CommonOptions common = new CommonOptions();

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      converter = KindConverter.class,
      description =
          "Only values of this kind: time, quantity, place, party, office or quotation. May be"
              + " given several times.")
  private List<ValueKind> types = List.of();

  @Option(
      names = "--lines",
      paramLabel = "FILE.jsonl",
      description =
          "Read texts instead of articles, one a line: {\"id\": 7, \"text\": \"…\"}; \"published\""
              + " may name its day. Values come in the order of the lines. - is standard input.")
  private @Nullable String lines;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Files and folders of articles; - is standard input.")
  private List<String> paths = List.of();

  ValuesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (paths.isEmpty() == (lines == null)) {
      throw new ParameterException(
          spec.commandLine(),
          paths.isEmpty()
              ? "Missing required parameter: 'PATH', or '--lines=FILE.jsonl' in its place"
              : "Expected articles or '--lines', found both");
    }
    return lines == null ? ofArticles() : ofLines(lines);
  }

  private Set<ValueKind> kinds() {
    return types.isEmpty() ? EnumSet.allOf(ValueKind.class) : EnumSet.copyOf(types);
  }

  private int ofArticles() {
    Twosource twosource = common.twosource();
    Input input = new Input(console, paths, common.config());
    input.requireSome();
    ValueLines lines = new ValueLines(console.out());
    ReadingOutput output = new ReadingOutput(console);
    twosource.readValuesOfEach(
        input,
        kinds(),
        reading -> output.write(reading, values -> lines.write(reading.article(), values)));
    return input.status(output.failures(), false);
  }

  private int ofLines(String file) {
    Twosource twosource = common.twosource();
    ValueLines lines = new ValueLines(console.out());
    ReadingOutput output = new ReadingOutput(console);
    try (LineInput input = new LineInput(console, file)) {
      twosource.readValuesOfEach(
          input,
          kinds(),
          reading -> {
            String id = input.nextId();
            output.write(reading, values -> lines.write(id, values));
          });
      return input.status(output.failures());
    }
  }
}
