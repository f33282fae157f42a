package twosource.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import twosource.cli.config.Config;
import twosource.cli.config.ConfigParser;

/** Holds the options that say which configuration counts. */
final class ConfigOptions {

  private static final String NAME = "twosource.yaml";

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "The configuration; by default the first twosource.yaml in this folder or above it.")
  private @Nullable Path file;

  @Option(names = "--no-config", description = "Read no configuration.")
  private boolean none;

  private @Nullable Config read;

  /** Returns the configuration, which is read once. */
  Config config() {
    Config config = read;
    if (config == null) {
      config = found().map(ConfigOptions::parse).orElse(Config.NONE);
      read = config;
    }
    return config;
  }

  private Optional<Path> found() {
    if (none) {
      return Optional.empty();
    }
    return file != null ? Optional.of(file) : upwards();
  }

  /** Looks in this folder and in all above it, and names the file from here. */
  private static Optional<Path> upwards() {
    Path here = Path.of("");
    Path shown = here;
    try {
      for (Path folder = here.toRealPath(); folder != null; folder = folder.getParent()) {
        if (Files.isRegularFile(folder.resolve(NAME))) {
          return Optional.of(shown.resolve(NAME));
        }
        shown = shown.resolve("..");
      }
    } catch (IOException e) {
      // A folder that was deleted under the program has no configuration.
      return Optional.empty();
    }
    return Optional.empty();
  }

  private static Config parse(Path path) {
    TextFile text = new TextFile(path);
    Path folder = path.getParent();
    return ConfigParser.parse(
        text.name(), folder == null ? Path.of("") : folder, text.text("a configuration"));
  }
}
