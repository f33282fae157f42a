package twosource.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Says for whom a command writes. */
enum TextOrJson {
  TEXT,
  JSON;

  /** Reads {@code text} and {@code json}. */
  static final class Converter implements ITypeConverter<TextOrJson> {
    @Override
    public TextOrJson convert(String name) {
      return switch (name.toLowerCase(Locale.ROOT)) {
        case "text" -> TEXT;
        case "json" -> JSON;
        default -> throw new TypeConversionException("expected text or json, found '" + name + "'");
      };
    }
  }
}
