package twosource.compare;

import java.time.Duration;
import java.util.DoubleSummaryStatistics;
import java.util.Optional;
import java.util.stream.Collectors;
import twosource.align.BoundClaim;
import twosource.align.Subject;
import twosource.value.Coordinates;
import twosource.value.Granularity;
import twosource.value.Place;
import twosource.value.TimeInterval;

/**
 * Tells what the clocks can show where a thing happened: by the sun, and as far from it as time
 * zones are.
 */
final class LocalClocks {

  private static final double MINUTES_PER_DEGREE = 4;

  /** No clock is set farther from the sun; the farthest is in the west of China. */
  private static final double FARTHEST_MINUTES = 210;

  private LocalClocks() {}

  /**
   * Tells whether a time with its offset from UTC and one without cannot both be of one moment, if
   * the latter is told by a clock at the place of the thing. Days say too little about that, and so
   * does a thing of which no place is known.
   */
  static boolean exclude(TimeInterval a, TimeInterval b, Subject subject) {
    if (a.offset().isPresent() == b.offset().isPresent() || !isFine(a) || !isFine(b)) {
      return false;
    }
    Optional<DoubleSummaryStatistics> longitudes = longitudes(subject);
    return longitudes.isPresent()
        && !a.meets(
            b,
            offset(longitudes.get().getMin(), -FARTHEST_MINUTES),
            offset(longitudes.get().getMax(), FARTHEST_MINUTES));
  }

  private static boolean isFine(TimeInterval time) {
    return time.granularity().compareTo(Granularity.DAY) < 0;
  }

  private static Duration offset(double longitude, double slackMinutes) {
    return Duration.ofMinutes(Math.round(longitude * MINUTES_PER_DEGREE + slackMinutes));
  }

  private static Optional<DoubleSummaryStatistics> longitudes(Subject subject) {
    DoubleSummaryStatistics longitudes =
        subject.things().stream()
            .flatMap(thing -> thing.claims().stream())
            .map(BoundClaim::value)
            .filter(Place.class::isInstance)
            .flatMap(value -> ((Place) value).coordinates().stream())
            .collect(Collectors.summarizingDouble(Coordinates::longitude));
    return longitudes.getCount() == 0 ? Optional.empty() : Optional.of(longitudes);
  }
}
