package twosource.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
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
import twosource.Reading;
import twosource.Twosource;
import twosource.claim.StatedValue;
import twosource.claim.ValueKind;
import twosource.ingest.ArticleFile;
import twosource.ingest.Gravity;
import twosource.ingest.Problem;
import twosource.ingest.TextLine;
import twosource.ingest.TextLines;
import twosource.report.ValueLines;
import twosource.text.Article;

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

  private int failures;

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
    Input input = new Input(console, paths);
    input.requireSome();
    ValueLines out = new ValueLines(console.out());
    twosource.readValuesOfEach(
        input, kinds(), reading -> write(reading, values -> out.write(reading.article(), values)));
    return input.status(failures, false);
  }

  private int ofLines(String file) {
    Twosource twosource = common.twosource();
    Queue<String> ids = new ArrayDeque<>();
    ValueLines out = new ValueLines(console.out());
    try (InputStream stream = open(file)) {
      Iterator<TextLine> texts = new TextLines(file, stream, this::tell);
      twosource.readValuesOfEach(
          articles(texts, ids),
          kinds(),
          reading -> {
            String id = ids.remove();
            write(reading, values -> out.write(id, values));
          });
    } catch (IOException e) {
      throw unreadable(file, "cannot be closed");
    }
    return statusOfLines();
  }

  /** Keeps the ids of the texts that are being read, which are handed on in this order. */
  private static Iterator<Article> articles(Iterator<TextLine> texts, Queue<String> ids) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return texts.hasNext();
      }

      @Override
      public Article next() {
        TextLine text = texts.next();
        ids.add(text.id());
        return text.article();
      }
    };
  }

  private InputStream open(String file) {
    if (file.equals(ArticleFile.STANDARD_INPUT)) {
      return console.in();
    }
    try {
      Path path = Path.of(file);
      if (Files.isDirectory(path)) {
        throw unreadable(file, "is a folder");
      }
      return Files.newInputStream(path);
    } catch (IOException | InvalidPathException e) {
      throw unreadable(file, "cannot be opened (" + e.getClass().getSimpleName() + ")");
    }
  }

  private static CommandException unreadable(String file, String what) {
    return new CommandException(
        "the lines cannot be read",
        file + ": " + what + "; expected a file with one {\"id\": 7, \"text\": \"…\"} a line",
        "name the file with --lines, or - for standard input");
  }

  private void tell(Problem problem) {
    console.tell(problem.notice());
    failures += problem.gravity() == Gravity.NOTICE ? 0 : 1;
  }

  private int statusOfLines() {
    if (failures == 0) {
      return ExitStatus.FINE;
    }
    console.tell(
        new CommandException(
            "not everything could be read",
            failures + " of the lines, named above, had to be left out",
            "mend them or leave them out; all others were read"));
    return ExitStatus.FAILURE;
  }

  /** Writes the values of one article or line. */
  private interface Writing {
    void write(List<StatedValue> values) throws IOException;
  }

  private void write(Reading<List<StatedValue>> reading, Writing writing) {
    reading.failure().ifPresent(console::tell);
    failures += reading.failure().isPresent() ? 1 : 0;
    reading
        .result()
        .ifPresent(
            values -> {
              try {
                writing.write(values);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    console.flush();
  }
}
