package twosource.normalise.time;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import twosource.normalise.PhraseTable;
import twosource.normalise.Reading;
import twosource.normalise.Words;
import twosource.value.ClockTime;
import twosource.value.ClockTime.Leeway;
import twosource.value.Granularity;

/** Reads clock times: "6.10am", "3:30 p.m. GMT", "0737 GMT", "just after 10.30am", "noon". */
final class ClockReader {

  private static final int HALF_DAY = 12;
  private static final int HOURS = 24;
  private static final int MINUTES = 60;

  private static final Set<String> INTRODUCE =
      Set.of("at", "by", "until", "till", "around", "about", "after", "before", "since", "from");

  private record Clock(int hour, int minute, Granularity granularity) {}

  private final PhraseTable<Leeway> leeways =
      PhraseTable.read("clock-leeways.txt", columns -> Leeway.valueOf(columns.get(0)));
  private final PhraseTable<String> zones =
      PhraseTable.read("clock-zones.txt", columns -> columns.get(0));

  /** Returns the words with which a clock time begins, figures aside. */
  Set<String> openers() {
    Set<String> openers = new TreeSet<>(leeways.openers());
    openers.add("noon");
    return openers;
  }

  Optional<Reading<ClockTime>> read(Words words, int at) {
    Optional<Reading<Leeway>> leeway = leeways.at(words, at);
    int start = leeway.map(Reading::end).orElse(at);
    return clock(words, start)
        .map(clock -> time(words, clock, leeway.map(Reading::value).orElse(Leeway.EXACT)));
  }

  private Reading<ClockTime> time(Words words, Reading<Clock> clock, Leeway leeway) {
    Clock stated = clock.value();
    Optional<String> zone = zone(words, clock.end());
    boolean local = words.is(clock.end(), "local") && words.is(clock.end() + 1, "time");
    int end = zone.isPresent() ? clock.end() + 1 : local ? clock.end() + 2 : clock.end();
    ClockTime time =
        new ClockTime(
            Optional.empty(),
            LocalTime.of(stated.hour(), stated.minute()),
            stated.granularity(),
            leeway,
            zone.map(ZoneId::of));
    return new Reading<>(end, time);
  }

  private Optional<String> zone(Words words, int at) {
    boolean capitals = words.get(at).text().equals(words.get(at).text().toUpperCase(Locale.ROOT));
    return capitals ? zones.of(words.get(at).key()) : Optional.empty();
  }

  private Optional<Reading<Clock>> clock(Words words, int at) {
    if (words.is(at, "noon") && !words.is(at - 1, "high")) {
      return Optional.of(new Reading<>(at + 1, new Clock(HALF_DAY, 0, Granularity.HOUR)));
    }
    String text = words.get(at).text();
    boolean number = words.get(at).isNumber() && !words.get(at).glued();
    return number ? spaced(words, at).or(() -> figures(words, at, text)) : Optional.empty();
  }

  /** Reads "6: 22AM", as some agencies' feeds have it. */
  private static Optional<Reading<Clock>> spaced(Words words, int at) {
    return words.is(at + 1, ":")
        ? halfOfDay(words, at + 3)
            .flatMap(half -> twelveHours(half, words.get(at).text(), words.get(at + 2).text()))
        : Optional.empty();
  }

  private Optional<Reading<Clock>> figures(Words words, int at, String text) {
    int mark = Math.max(text.indexOf(':'), text.indexOf('.'));
    String hour = mark < 0 ? text : text.substring(0, mark);
    String minute = mark < 0 ? "" : text.substring(mark + 1);
    Optional<Reading<Boolean>> half = halfOfDay(words, at + 1);
    if (half.isPresent()) {
      return twelveHours(half.get(), hour, minute);
    }
    boolean military = mark < 0 && text.length() == 4 && zone(words, at + 1).isPresent();
    if (military) {
      return twentyFourHours(at + 1, text.substring(0, 2), text.substring(2));
    }
    boolean stated = INTRODUCE.contains(words.get(at - 1).key()) && isTimeEnd(words, at + 1);
    boolean zoned = zone(words, at + 1).isPresent();
    boolean marked = mark > 0 && minute.length() == 2 && !words.get(at + 1).glued();
    return marked && (zoned || (stated && isTwentyFourHours(hour)))
        ? twentyFourHours(at + 1, hour, minute)
        : Optional.empty();
  }

  /** Tells "13:30" and "06:10" from "6:10", which may be in the morning or in the evening. */
  private static boolean isTwentyFourHours(String hour) {
    return hour.length() == 2 && !hour.equals("10") && !hour.equals("11");
  }

  /** Tells "at 10.45 on Monday" from "at 10.45 points". */
  private static boolean isTimeEnd(Words words, int at) {
    return !words.get(at).isNoun() && !words.is(at, "%", "per", "million", "billion");
  }

  /** Reads am or pm; true for pm. */
  private static Optional<Reading<Boolean>> halfOfDay(Words words, int at) {
    if (words.is(at, "am", "pm")) {
      return Optional.of(new Reading<>(at + 1, words.is(at, "pm")));
    }
    boolean spaced = words.is(at, "a", "p", "a.", "p.") && words.is(at + 1, "m");
    return spaced
        ? Optional.of(new Reading<>(at + 2, words.get(at).text().startsWith("p")))
        : Optional.empty();
  }

  private static Optional<Reading<Clock>> twelveHours(
      Reading<Boolean> half, String hour, String minute) {
    Optional<Integer> hours = below(hour, HALF_DAY + 1);
    return hours
        .map(h -> h % HALF_DAY + (half.value() ? HALF_DAY : 0))
        .flatMap(h -> clock(half.end(), h, minute));
  }

  private static Optional<Reading<Clock>> twentyFourHours(int end, String hour, String minute) {
    return below(hour, HOURS).flatMap(h -> clock(end, h, minute));
  }

  private static Optional<Reading<Clock>> clock(int end, int hour, String minute) {
    if (minute.isEmpty()) {
      return Optional.of(new Reading<>(end, new Clock(hour, 0, Granularity.HOUR)));
    }
    return minute.length() == 2
        ? below(minute, MINUTES)
            .map(m -> new Reading<>(end, new Clock(hour, m, Granularity.MINUTE)))
        : Optional.empty();
  }

  private static Optional<Integer> below(String text, int limit) {
    boolean figures =
        !text.isEmpty() && text.length() <= 2 && text.chars().allMatch(c -> '0' <= c && c <= '9');
    return figures ? Optional.of(Integer.valueOf(text)).filter(n -> n < limit) : Optional.empty();
  }
}
