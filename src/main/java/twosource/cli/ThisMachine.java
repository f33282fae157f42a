package twosource.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import twosource.gate.Surroundings;

/**
 * Answers from this machine's files and clock; the one place that asks what day it is.
 *
 * <p>Only an acceptance that has a last day needs to know, and {@code --today} says it in place of
 * the clock. The day is that of UTC, the same everywhere.
 */
record ThisMachine(Optional<LocalDate> given) implements Surroundings {

  @Override
  public LocalDate today() {
    return given.orElseGet(() -> LocalDate.now(Clock.systemUTC()));
  }

  @Override
  public boolean exists(String path) {
    try {
      return Files.exists(Path.of(path));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
