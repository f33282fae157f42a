package twosource.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import twosource.gate.Acceptances;
import twosource.gate.Baseline;
import twosource.gate.Reviewer;

/** Holds the options that say which findings count. */
final class GateOptions {

  static final Path ACCEPTED = Path.of("twosource-accepted.yaml");

  @Spec(Spec.Target.MIXEE)
  @Nullable CommandSpec spec;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      defaultValue = "error",
      converter = FailOn.Converter.class,
      description =
          "End with status 1 if a finding is an error, a warning or a note, or worse; or never."
              + " By default: ${DEFAULT-VALUE}.")
  private FailOn failOn = FailOn.ERROR;

  @Option(
      names = "--min-origins",
      paramLabel = "N",
      defaultValue = "1",
      description = "Leave aside facts that fewer origins state; copies are one origin.")
  private int minOrigins = 1;

  @Option(
      names = "--accepted",
      paramLabel = "FILE",
      description =
          "Accepted disputes, which do not fail the check; by default twosource-accepted.yaml where"
              + " there is one.")
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

  Reviewer reviewer() {
    if (minOrigins < 1 && spec != null) {
      throw new ParameterException(
          spec.commandLine(),
          "Invalid value for option '--min-origins': expected 1 or more, found " + minOrigins);
    }
    return new Reviewer(
        failOn.gate(minOrigins),
        acceptances(),
        baseline(),
        new ThisMachine(Optional.ofNullable(today)));
  }

  private Acceptances acceptances() {
    TextFile file = new TextFile(accepted == null ? ACCEPTED : accepted);
    return accepted == null && !file.exists()
        ? Acceptances.NONE
        : Acceptances.parse(file.name(), file.text("a list of accepted disputes"));
  }

  private Baseline baseline() {
    if (baseline == null) {
      return Baseline.NONE;
    }
    TextFile file = new TextFile(baseline);
    return Baseline.parse(file.name(), file.text("a baseline"));
  }
}
