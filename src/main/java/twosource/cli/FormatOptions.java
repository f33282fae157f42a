package twosource.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import twosource.Twosource;
import twosource.gate.Review;
import twosource.report.Reporter;
import twosource.report.ci.Format;

/** Holds the options that say in which forms a review is written. */
final class FormatOptions {

  private static final int MOST_OF_SUMMARY = 100;

  @Spec(Spec.Target.MIXEE)
  @Nullable CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "NAME[=FILE]",
      converter = FormatTarget.Converter.class,
      description =
          "Write the findings as NAME, to FILE or to standard output; may be given several times."
              + " By default: text.")
  private List<FormatTarget> formats = List.of();

  @Option(
      names = "--max-findings",
      paramLabel = "N",
      description =
          "Show at most so many findings in the formats for people, and count the others. The exit"
              + " status never depends on it.")
  private @Nullable Integer most;

  /** Refuses what cannot be written, before any work is done. */
  void require() {
    if (most != null && most < 0) {
      fail("Invalid value for option '--max-findings': expected 0 or more, found " + most);
    }
    List<Format> printed =
        formats.stream().filter(f -> f.file().isEmpty()).map(FormatTarget::format).toList();
    if (printed.size() > 1 && printed.stream().anyMatch(Format::isDocument)) {
      fail(
          "Expected one format on standard output, found "
              + String.join(" and ", printed.stream().map(Format::toString).toList())
              + "; name a file, as in '--format "
              + printed.get(printed.size() - 1)
              + "=FILE'");
    }
  }

  private void fail(String problem) {
    if (spec != null) {
      throw new ParameterException(spec.commandLine(), problem);
    }
  }

  void write(Review review, Console console) throws IOException {
    for (FormatTarget target : formats) {
      if (target.file().isPresent()) {
        Reporter reporter = reporter(target.format(), false);
        new OutputFile(target.file().get()).write(out -> reporter.write(review, out));
      } else {
        reporter(target.format(), console.environment().colours()).write(review, console.out());
      }
    }
    if (formats.isEmpty()) {
      reporter(Format.TEXT, console.environment().colours()).write(review, console.out());
    }
    if (formats.stream().anyMatch(target -> target.format() == Format.GITHUB)) {
      console.environment().jobSummary().ifPresent(file -> append(review, file));
    }
    console.flush();
  }

  private Reporter reporter(Format format, boolean colours) {
    int shown = most == null ? Integer.MAX_VALUE : most;
    return format.reporter(new Format.Settings(shown, Twosource.version(), colours));
  }

  /** Adds to what other steps of the job have written. */
  private static void append(Review review, Path file) {
    Reporter reporter = Format.MARKDOWN.reporter(new Format.Settings(MOST_OF_SUMMARY, "", false));
    try (Writer out = Files.newBufferedWriter(file, UTF_8, CREATE, APPEND)) {
      reporter.write(review, out);
    } catch (IOException e) {
      throw new CommandException(
          "the summary of the job cannot be written",
          file + ": cannot be added to (" + e.getClass().getSimpleName() + ")",
          "let GITHUB_STEP_SUMMARY name a file that may be written to, or nothing");
    }
  }
}
