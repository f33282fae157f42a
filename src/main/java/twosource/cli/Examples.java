package twosource.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Knows the examples that the help of each command shows. */
final class Examples {

  private static final String ROOT = "twosource";

  private final List<Example> all;

  private Examples(List<Example> all) {
    this.all = all;
  }

  /**
   * Is one line that somebody may type.
   *
   * @param command to whose help it belongs, by its names below the program's
   * @param line without the name of the program
   * @param purpose what it does
   */
  record Example(String command, String line, String purpose) {}

  /** Reads the table of examples. */
  static Examples read() {
    try (InputStream stream =
        Objects.requireNonNull(Examples.class.getResourceAsStream("examples.txt"))) {
      return new Examples(
          new String(stream.readAllBytes(), UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(Examples::parse)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Example parse(String line) {
    String[] parts = line.split(" \\| ", 3);
    return new Example(parts[0], parts[1], parts[2]);
  }

  List<Example> of(CommandSpec command) {
    String name = command.qualifiedName();
    String below = name.startsWith(ROOT + " ") ? name.substring(ROOT.length() + 1) : name;
    return all.stream().filter(example -> example.command().equals(below)).toList();
  }

  /** Puts the examples below the help of a command and of all below it. */
  void addTo(CommandLine command) {
    List<Example> own = of(command.getCommandSpec());
    StringBuilder text = new StringBuilder("%nExamples:%n");
    own.forEach(
        example ->
            text.append("  # ")
                .append(escaped(example.purpose()))
                .append("%n  twosource ")
                .append(escaped(example.line()))
                .append("%n"));
    command.getCommandSpec().usageMessage().footer(text.toString());
    command.getSubcommands().values().forEach(this::addTo);
  }

  private static String escaped(String text) {
    return text.replace("%", "%%");
  }
}
