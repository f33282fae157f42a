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
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the day from an ISO 8601 date or date-time, with or without a zone, or from the date of a
 * mail or a feed after RFC 822.
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

  private static final DateTimeFormatter BASIC =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("uuuuMMdd['T'HHmm[ss][XXXXX][XXXX][X]]")
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private static final DateTimeFormatter RFC_822 =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("d MMM uuuu[ HH:mm[:ss][ XXXX][ XXXXX]]")
          .toFormatter(Locale.ENGLISH)
          .withResolverStyle(ResolverStyle.STRICT);

  /** The zones that RFC 822 names, which mean what it says and nothing else. */
  private static final Map<String, String> ZONES =
      Map.ofEntries(
          Map.entry("GMT", "+0000"),
          Map.entry("UT", "+0000"),
          Map.entry("UTC", "+0000"),
          Map.entry("Z", "+0000"),
          Map.entry("EST", "-0500"),
          Map.entry("EDT", "-0400"),
          Map.entry("CST", "-0600"),
          Map.entry("CDT", "-0500"),
          Map.entry("MST", "-0700"),
          Map.entry("MDT", "-0600"),
          Map.entry("PST", "-0800"),
          Map.entry("PDT", "-0700"));

  private static final Pattern WEEKDAY = Pattern.compile("^[A-Za-z]{3,9}, ?");
  private static final Pattern NAMED_ZONE = Pattern.compile(" ([A-Za-z]{1,5})$");

  private PublicationDay() {}

  /** Returns the moment; empty where no time of day or no zone is written. */
  static Optional<Instant> momentOf(String written) {
    return parsed(written)
        .filter(parsed -> parsed.isSupported(ChronoField.INSTANT_SECONDS))
        .map(Instant::from);
  }

  static Optional<LocalDate> of(String written) {
    return parsed(written).map(LocalDate::from);
  }

  private static Optional<TemporalAccessor> parsed(String written) {
    String text = written.strip();
    return parsed(FORMAT, text)
        .or(() -> parsed(BASIC, text))
        .or(() -> parsed(RFC_822, withOffset(WEEKDAY.matcher(text).replaceFirst(""))));
  }

  private static Optional<TemporalAccessor> parsed(DateTimeFormatter format, String text) {
    try {
      return Optional.of(format.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Writes a zone as its offset, and leaves out one whose name means several. */
  private static String withOffset(String text) {
    Matcher named = NAMED_ZONE.matcher(text);
    if (!named.find()) {
      return text;
    }
    String offset = ZONES.get(named.group(1).toUpperCase(Locale.ROOT));
    return text.substring(0, named.start()) + (offset == null ? "" : " " + offset);
  }
}
