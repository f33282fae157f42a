package twosource.normalise.time;

import java.util.ArrayList;
import java.util.List;
import twosource.normalise.Words;
import twosource.normalise.time.Phrasebook.Found;
import twosource.value.ClockTime;
import twosource.value.Granularity;

/** Lends a clock time the day that follows it: "6 a.m. local time (0400 GMT) on Friday". */
final class ClockDays {

  private ClockDays() {}

  static List<Found> lend(Words words, List<Found> times) {
    List<Found> lent = new ArrayList<>(times);
    for (int i = times.size() - 2; i >= 0; i--) {
      Found next = lent.get(i + 1);
      if (times.get(i).time() instanceof ClockTime clock
          && clock.day().isEmpty()
          && isJoint(words, times.get(i).end(), next.start())) {
        lent.set(i, onDayOf(times.get(i), clock, next));
      }
    }
    return lent;
  }

  /** Tells whether nothing but parentheses, commas and "on" lies between two times. */
  private static boolean isJoint(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!words.is(i, "(", ")", ",", "on", "-lrb-", "-rrb-")) {
        return false;
      }
    }
    return true;
  }

  private static Found onDayOf(Found found, ClockTime clock, Found next) {
    if (next.time() instanceof ClockTime other) {
      return other
          .day()
          .map(day -> new Found(found.from(), found.the(), found.end(), clock.onDay(day)))
          .orElse(found);
    }
    return next.time().granularity() == Granularity.DAY
        ? new Found(found.from(), found.the(), found.end(), clock.onDay(next.time()))
        : found;
  }
}
