package twosource.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import twosource.text.Notice;

/**
 * Holds the measures that must not fall below a share.
 *
 * @param least from 0 to 1, by measure, as the user orders them
 */
record Shares(Map<String, Double> least) {

  /**
   * Reads what the user asks for.
   *
   * @throws ParameterException where a measure is unknown or a share is none
   */
  static Shares of(Map<String, String> given, List<String> measures, CommandSpec spec) {
    Map<String, Double> least = new LinkedHashMap<>();
    for (Map.Entry<String, String> entry : given.entrySet()) {
      String share = entry.getValue();
      if (!measures.contains(entry.getKey())) {
        throw wrong(spec, "one of " + String.join(", ", measures), entry.getKey());
      }
      if (!share.matches("0(\\.\\d{1,9})?|1(\\.0{1,9})?")) {
        throw wrong(spec, "a share from 0 to 1, as in 0.9", share);
      }
      least.put(entry.getKey(), Double.parseDouble(share));
    }
    return new Shares(least);
  }

  private static ParameterException wrong(CommandSpec spec, String expected, String found) {
    return new ParameterException(
        spec.commandLine(),
        "Invalid value for option '--fail-under': expected "
            + expected
            + ", found '"
            + found
            + "'");
  }

  /** Tells of every measure that is below its share; what has nothing to measure is not. */
  int status(Console console, Map<String, OptionalDouble> measured) {
    int status = ExitStatus.FINE;
    for (Map.Entry<String, Double> entry : least.entrySet()) {
      OptionalDouble share = measured.getOrDefault(entry.getKey(), OptionalDouble.empty());
      if (share.isPresent() && share.getAsDouble() < entry.getValue()) {
        String found = String.format(Locale.ROOT, "%.4f", share.getAsDouble());
        console.tell(
            new Notice(
                "--fail-under", entry.getKey() + " is " + found + ", below " + entry.getValue()));
        status = ExitStatus.FINDINGS;
      }
    }
    return status;
  }
}
