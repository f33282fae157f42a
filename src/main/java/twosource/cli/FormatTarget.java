package twosource.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import twosource.report.ci.Format;

/**
 * Says in which format to write and where.
 *
 * @param file empty for standard output
 */
record FormatTarget(Format format, Optional<Path> file) {

  /** Reads {@code sarif} and {@code sarif=out/report.sarif}. */
  static final class Converter implements ITypeConverter<FormatTarget> {
    @Override
    public FormatTarget convert(String given) {
      int equals = given.indexOf('=');
      String name = equals < 0 ? given : given.substring(0, equals);
      Format format =
          Format.named(name)
              .orElseThrow(
                  () ->
                      new TypeConversionException(
                          "expected one of " + Format.names() + ", found '" + name + "'"));
      return new FormatTarget(format, equals < 0 ? Optional.empty() : file(given, equals));
    }

    private static Optional<Path> file(String given, int equals) {
      String path = given.substring(equals + 1);
      try {
        if (!path.isBlank()) {
          return Optional.of(Path.of(path));
        }
      } catch (InvalidPathException e) {
        // Told in the words of all options.
      }
      throw new TypeConversionException("expected a file after '=', found '" + given + "'");
    }
  }
}
