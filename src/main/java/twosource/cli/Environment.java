package twosource.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import picocli.CommandLine.Help.Ansi;

/**
 * Holds what a run is told beside its command line.
 *
 * @param variables of the environment
 * @param terminal whether a person reads what is printed, at once
 * @param nanoTime tells how much time has passed, and nothing else
 */
record Environment(Map<String, String> variables, boolean terminal, LongSupplier nanoTime) {

  /** Is told nothing, by nobody. */
  static final Environment NONE = new Environment(Map.of(), false);

  /** Is told nothing of the time either. */
  Environment(Map<String, String> variables, boolean terminal) {
    this(variables, terminal, () -> 0);
  }

  Environment {
    variables = Map.copyOf(variables);
  }

  static Environment ofProcess() {
    return new Environment(System.getenv(), Ansi.AUTO.enabled(), System::nanoTime);
  }

  /** Tells whether to print in colours: only where somebody sees them and has not said no. */
  boolean colours() {
    return terminal
        && variable("NO_COLOR").isEmpty()
        && !variable("TERM").equals(Optional.of("dumb"));
  }

  /** Returns the file in which GitHub collects the summary of a job. */
  Optional<Path> jobSummary() {
    return variable("GITHUB_STEP_SUMMARY").map(Path::of);
  }

  /** Returns a variable; one that is set to nothing is as good as none. */
  private Optional<String> variable(String name) {
    return Optional.ofNullable(variables.get(name)).filter(value -> !value.isEmpty());
  }
}
