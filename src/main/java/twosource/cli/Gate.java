package twosource.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import twosource.compare.Finding;
import twosource.rule.Severity;

/**
 * Says which findings make a command end with exit status 1.
 *
 * @param least severity that does; empty where none does
 */
record Gate(Optional<Severity> least) {

  boolean isReached(List<Finding> findings) {
    return least.isPresent()
        && findings.stream().anyMatch(f -> f.severity().compareTo(least.get()) >= 0);
  }

  /** Reads {@code error}, {@code warning}, {@code note} and {@code never}. */
  static final class Converter implements ITypeConverter<Gate> {
    @Override
    public Gate convert(String name) {
      return switch (name.toLowerCase(Locale.ROOT)) {
        case "error" -> new Gate(Optional.of(Severity.ERROR));
        case "warning" -> new Gate(Optional.of(Severity.WARNING));
        case "note" -> new Gate(Optional.of(Severity.NOTE));
        case "never" -> new Gate(Optional.empty());
        default ->
            throw new TypeConversionException(
                "expected error, warning, note or never, found '" + name + "'");
      };
    }
  }
}
