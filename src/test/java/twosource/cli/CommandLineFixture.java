package twosource.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Runs command lines in a folder of their own. */
abstract class CommandLineFixture {

  /** Two articles of one story that differ in how long a meeting took. */
  static final String TWO_HOURS =
      """
      Mayor and union chief meet over harbour strike

      Jo Ito met Ann Roy in Lima on Monday to end the harbour strike. \
      Jo Ito talked with Ann Roy for two hours. The harbour strike goes on, the union said.
      """;

  static final String FORTY_MINUTES =
      """
      Harbour strike: union chief and mayor meet

      The union and the mayor spoke about the harbour strike. \
      On Monday Jo Ito talked with Ann Roy for 40 minutes. \
      The harbour strike in Lima is in its second week.
      """;

  @TempDir Path folder;

  /** Holds what a run came to; the folder's own path is left out of both streams. */
  record Run(int status, String out, String err) {}

  void write(String path, String text) {
    write(path, text.getBytes(UTF_8));
  }

  void write(String path, byte[] bytes) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String read(String path) {
    try {
      return Files.readString(folder.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void writeDispute() {
    write("harbour/mail.txt", TWO_HOURS);
    write("harbour/wire.txt", FORTY_MINUTES);
    write(
        "harbour/sources.json",
        """
        {"mail.txt": {"source": "Mail", "published": "2024-05-14"},
         "wire.txt": {"source": "Wire", "published": "2024-05-14"}}
        """);
  }

  /** Returns what runs the program in a process of its own. */
  static ProcessBuilder process(String... args) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName()));
    command.addAll(List.of(args));
    return new ProcessBuilder(command);
  }

  /** Returns the commands themselves, for tests of what they say of themselves. */
  static CommandLine commands() {
    return Commands.of(
        Console.of(
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            new ByteArrayOutputStream(),
            Environment.NONE));
  }

  /** Runs a command line; {@code @} before a word stands for the folder. */
  Run run(String... args) {
    return runWith("", args);
  }

  Run runWith(String input, String... args) {
    return runIn(Environment.NONE, input, args);
  }

  Run runIn(Environment environment, String input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] given =
        Arrays.stream(args)
            .map(arg -> arg.startsWith("@") ? folder.resolve(arg.substring(1)).toString() : arg)
            .toArray(String[]::new);
    ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(UTF_8));
    int status = new Program(Console.of(in, out, err, environment)).run(given);
    return new Run(status, local(out), local(err));
  }

  private String local(ByteArrayOutputStream stream) {
    return stream.toString(UTF_8).replace(folder + "/", "@");
  }
}
