package twosource.ingest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the day from an ISO 8601 date or date-time, with or without a zone.
 *
 * <p>The day is the one that is written: no zone is converted into another.
 */
final class PublicationDay {

  static final String EXPECTED = "expected 2016-11-09, 2016-11-09T08:46 or 2016-11-09T08:46:26Z";

  private static final DateTimeFormatter FORMAT =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("uuuu-MM-dd[['T'][ ]HH:mm[:ss]")
          .appendPattern("[[.][,][SSSSSSSSS][SSSSSS][SSS][SS][S]]")
          .appendPattern("[ ][XXXXX][XXXX][X]['['VV']']]")
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private PublicationDay() {}

  /** Returns the moment; empty where no time of day or no zone is written. */
  static Optional<Instant> momentOf(String written) {
    try {
      TemporalAccessor parsed = FORMAT.parse(written.strip());
      return parsed.isSupported(ChronoField.INSTANT_SECONDS)
          ? Optional.of(Instant.from(parsed))
          : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  static Optional<LocalDate> of(String written) {
    try {
      return Optional.of(FORMAT.parse(written.strip(), LocalDate::from));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
