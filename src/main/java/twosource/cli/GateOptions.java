package twosource.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import twosource.cli.config.Config;
import twosource.cli.config.FailOn;
import twosource.gate.Acceptances;
import twosource.gate.Baseline;
import twosource.gate.Reviewer;

/** Holds the options that say which findings count. */
final class GateOptions {

  @Spec(Spec.Target.MIXEE)
  @Nullable CommandSpec spec;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      converter = FailOn.Converter.class,
      description =
          "End with status 1 if a finding is an error, a warning or a note, or worse; or never."
              + " By default: error.")
  private @Nullable FailOn failOn;

  @Option(
      names = "--min-origins",
      paramLabel = "N",
      description = "Leave aside facts that fewer origins state; copies are one origin.")
  private @Nullable Integer minOrigins;

  @Option(
      names = "--accepted",
      paramLabel = "FILE",
      description =
          "Accepted disputes, which do not fail the check; by default twosource-accepted.yaml beside"
              + " the configuration, else in this folder, where there is one.")
  private @Nullable Path accepted;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Disputes known from before, which do not fail the check.")
  private @Nullable Path baseline;

  @Option(
      names = "--today",
      paramLabel = "DATE",
      description =
          "The day on which acceptances may have ended, such as 2026-03-31; by default today.")
  private @Nullable LocalDate today;

  /** Returns a configuration with what these options set in its place. */
  Config over(Config config) {
    if (minOrigins != null && minOrigins < 1 && spec != null) {
      throw new ParameterException(
          spec.commandLine(),
          "Invalid value for option '--min-origins': expected 1 or more, found " + minOrigins);
    }
    return config.withGate(
        Optional.ofNullable(failOn),
        Optional.ofNullable(minOrigins),
        Optional.ofNullable(accepted),
        Optional.ofNullable(baseline));
  }

  Reviewer reviewer(Config given) {
    Config config = over(given);
    return new Reviewer(
        config.failOn().orElse(FailOn.ERROR).gate(config.minOrigins().orElse(1)),
        acceptances(config),
        config.baseline().map(GateOptions::baseline).orElse(Baseline.NONE),
        new ThisMachine(Optional.ofNullable(today)));
  }

  /** Returns the file of accepted disputes that nobody has to name. */
  static Path accepted(Config config) {
    return config.accepted().orElseGet(() -> config.folder().resolve("twosource-accepted.yaml"));
  }

  private static Acceptances acceptances(Config config) {
    TextFile file = new TextFile(accepted(config));
    return config.accepted().isEmpty() && !file.exists()
        ? Acceptances.NONE
        : Acceptances.parse(file.name(), file.text("a list of accepted disputes"));
  }

  private static Baseline baseline(Path path) {
    TextFile file = new TextFile(path);
    return Baseline.parse(file.name(), file.text("a baseline"));
  }
}
