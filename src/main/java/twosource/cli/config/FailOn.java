package twosource.cli.config;

import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import twosource.gate.Gate;
import twosource.rule.Severity;

/** Names the least severity by which a command ends with exit status 1. */
public enum FailOn {
  ERROR,
  WARNING,
  NOTE,
  NEVER;

  /** Makes a gate that admits facts of so many origins. */
  public Gate gate(int origins) {
    return new Gate(
        switch (this) {
          case ERROR -> Optional.of(Severity.ERROR);
          case WARNING -> Optional.of(Severity.WARNING);
          case NOTE -> Optional.of(Severity.NOTE);
          case NEVER -> Optional.empty();
        },
        origins);
  }

  /** Reads {@code error}, {@code warning}, {@code note} and {@code never}. */
  public static final class Converter implements ITypeConverter<FailOn> {
    @Override
    public FailOn convert(String name) {
      return switch (name.toLowerCase(Locale.ROOT)) {
        case "error" -> ERROR;
        case "warning" -> WARNING;
        case "note" -> NOTE;
        case "never" -> NEVER;
        default ->
            throw new TypeConversionException(
                "expected error, warning, note or never, found '" + name + "'");
      };
    }
  }
}
