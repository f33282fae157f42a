package twosource.report.html;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import twosource.align.BoundClaim;
import twosource.compare.Finding;
import twosource.value.Quantity;
import twosource.value.Range;

/**
 * Shows how a number grew from publication to publication, as a line of steps.
 *
 * @param steps left to right; positions across are percent, heights are units of the drawing
 */
record StepChart(List<Step> steps, String first, String last) {

  private static final int TOP = 26;
  private static final int BOTTOM = 96;
  private static final int LABEL_GAP = 9;

  /** Keeps the labels at either end within the drawing. */
  private static final double LEFT = 8;

  private static final double RIGHT = 92;

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'GMT'", Locale.ENGLISH);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  /**
   * Is what was published at one time.
   *
   * @param until where the next step begins
   * @param above height of the step before; its own for the first
   */
  record Step(
      double at, double until, double height, double above, String value, String when, String who) {

    double labelHeight() {
      return height - LABEL_GAP;
    }
  }

  StepChart {
    steps = List.copyOf(steps);
  }

  /** Draws a fact whose numbers may grow; nothing where fewer than two times are known. */
  static Optional<StepChart> of(Finding finding) {
    if (!finding.fact().role().compare().grows()) {
      return Optional.empty();
    }
    Map<Instant, List<BoundClaim>> byTime = new TreeMap<>();
    for (BoundClaim claim : finding.fact().claims()) {
      if (claim.value() instanceof Quantity) {
        claim
            .article()
            .appeared()
            .ifPresent(time -> byTime.computeIfAbsent(time, t -> new ArrayList<>()).add(claim));
      }
    }
    return byTime.size() < 2 ? Optional.empty() : Optional.of(of(byTime));
  }

  private static StepChart of(Map<Instant, List<BoundClaim>> byTime) {
    List<LocalDateTime> times = byTime.keySet().stream().map(StepChart::local).toList();
    TimeScale scale = new TimeScale(times.get(0), times.get(times.size() - 1));
    double most = byTime.values().stream().mapToDouble(StepChart::greatest).max().orElse(1);
    List<Step> steps = new ArrayList<>();
    int next = 1;
    double above = -1;
    for (Map.Entry<Instant, List<BoundClaim>> entry : byTime.entrySet()) {
      double at = across(scale, local(entry.getKey()));
      double until = next < times.size() ? across(scale, times.get(next)) : 100;
      double height = height(greatest(entry.getValue()), most);
      steps.add(step(entry, at, until, height, above < 0 ? height : above));
      above = height;
      next++;
    }
    return new StepChart(steps, steps.get(0).when(), steps.get(steps.size() - 1).when());
  }

  private static Step step(
      Map.Entry<Instant, List<BoundClaim>> entry,
      double at,
      double until,
      double height,
      double above) {
    BoundClaim most =
        entry.getValue().stream().max(Comparator.comparingDouble(StepChart::number)).orElseThrow();
    String sources =
        entry.getValue().stream()
            .map(claim -> claim.article().source())
            .distinct()
            .collect(Collectors.joining(", "));
    return new Step(
        at, until, height, above, ReadingWords.of(most.value()), when(entry.getKey()), sources);
  }

  private static double across(TimeScale scale, LocalDateTime time) {
    return TimeScale.rounded(LEFT + scale.percent(time) / 100 * (RIGHT - LEFT));
  }

  private static double height(double number, double most) {
    return TimeScale.rounded(BOTTOM - (BOTTOM - TOP) * (most <= 0 ? 0 : number / most));
  }

  private static double greatest(List<BoundClaim> claims) {
    return claims.stream().mapToDouble(StepChart::number).max().orElse(0);
  }

  /** Returns the bound that was stated: the 40 of "more than 40" and of "fewer than 40". */
  private static double number(BoundClaim claim) {
    Range range = ((Quantity) claim.value()).range();
    return Double.isInfinite(range.lo())
        ? Double.isInfinite(range.hi()) ? 0 : range.hi()
        : range.lo();
  }

  private static LocalDateTime local(Instant time) {
    return LocalDateTime.ofInstant(time, ZoneOffset.UTC);
  }

  private static String when(Instant time) {
    LocalDateTime local = local(time);
    boolean midnight = local.toLocalTime().toSecondOfDay() == 0;
    return (midnight ? DAY : MOMENT).format(local);
  }
}
