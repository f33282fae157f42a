package twosource.report;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import twosource.value.DescribedParty;
import twosource.value.Parties;
import twosource.value.Party;
import twosource.value.Place;
import twosource.value.Quantity;
import twosource.value.Range;
import twosource.value.TimeInterval;
import twosource.value.Unit;
import twosource.value.Value;

/** Puts values into words for people: {@code PT5H} is {@code 5 hours}. */
public final class ValueWords {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);

  /** Stands after the lemma of a group. */
  private static final String GROUP = "(s)";

  private static final Map<String, String> PLURALS =
      Map.of("man", "men", "woman", "women", "person", "people", "child", "children");

  private ValueWords() {}

  public static String of(Value value) {
    if (value instanceof Quantity quantity) {
      return quantity.unit().equals(Unit.SECOND)
          ? range(quantity.range(), ValueWords::length)
          : AmountWords.of(quantity);
    }
    if (value instanceof TimeInterval time) {
      return time(time);
    }
    if (value instanceof Place place) {
      return place.label();
    }
    if (value instanceof Parties list) {
      String names =
          list.members().stream().map(ValueWords::party).collect(Collectors.joining(", "));
      return list.closed() ? names : names + " and others";
    }
    return value.print();
  }

  /** Puts the bounds of a range into words: {@code at least 3}, {@code 4 to 6}. */
  public static String range(Range range, DoubleFunction<String> bound) {
    if (range.isPoint()) {
      return bound.apply(range.lo());
    }
    if (Double.isInfinite(range.lo())) {
      return Double.isInfinite(range.hi())
          ? "any"
          : (range.hiOpen() ? "less than " : "at most ") + bound.apply(range.hi());
    }
    return Double.isInfinite(range.hi())
        ? (range.loOpen() ? "more than " : "at least ") + bound.apply(range.lo())
        : bound.apply(range.lo()) + " to " + bound.apply(range.hi());
  }

  /** Writes {@code 2 men} where the value prints its lemma, {@code 2 man(s)}. */
  private static String party(Party party) {
    String printed = party.print();
    if (!(party instanceof DescribedParty) || !printed.endsWith(GROUP)) {
      return printed;
    }
    String one = printed.substring(0, printed.length() - GROUP.length());
    String head = one.substring(one.lastIndexOf(' ') + 1);
    return one.substring(0, one.length() - head.length()) + PLURALS.getOrDefault(head, head + "s");
  }

  private static String length(double seconds) {
    Duration length = Duration.ofMillis(Math.round(seconds * 1000));
    List<String> parts = new ArrayList<>();
    addPart(parts, length.toDays(), "day");
    addPart(parts, length.toHoursPart(), "hour");
    addPart(parts, length.toMinutesPart(), "minute");
    addPart(parts, length.toSecondsPart(), "second");
    return parts.isEmpty() ? "no time" : String.join(" ", parts);
  }

  private static void addPart(List<String> parts, long number, String unit) {
    if (number != 0) {
      parts.add(number + " " + unit + (number == 1 ? "" : "s"));
    }
  }

  /** Names whole days by their weekday; all else as ISO 8601 does, which is exact. */
  private static String time(TimeInterval time) {
    LocalDate first = time.start().toLocalDate();
    LocalDate next = time.end().toLocalDate();
    boolean wholeDays =
        time.start().equals(first.atStartOfDay()) && time.end().equals(next.atStartOfDay());
    if (wholeDays && next.equals(first.plusDays(1))) {
      return DAY.format(first);
    }
    return wholeDays && !next.isAfter(first.plusDays(14)) && time.print().contains("/")
        ? DAY.format(first) + " to " + DAY.format(next.minusDays(1))
        : time.print().replace("T", " ").replace("/", " to ");
  }
}
