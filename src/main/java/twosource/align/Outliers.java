package twosource.align;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import twosource.rule.Comparison;
import twosource.rule.Frame;
import twosource.rule.Role;
import twosource.value.TimeInterval;

/**
 * Finds things that would be one with what several origins tell, were it not for one value.
 *
 * <p>A difference in one role must not by itself keep two things apart, or no dispute about it
 * could be found; nor may two meetings of one week be merged. So a thing that no other article
 * tells of is taken for one that several tell of, and its article does not, only where nothing but
 * one value differs, on which most of the others agree, and where no other thing fits as well.
 */
final class Outliers {

  /** How many origins must agree against one. */
  private static final int AGAINST_ONE = 2;

  /** How many roles bear out that it is one thing, as one may err. */
  private static final int WELL_BORNE_OUT = 2;

  /** One pair in so many of those that agree may differ, as in a dispute of its own. */
  private static final int FEW = 3;

  /** How far a day that is wrong may lie from the right one: a weekday or a figure slipped. */
  private static final Duration SLIP = Duration.ofDays(14);

  private final Frame frame;
  private final List<Thing> things;
  private final Clusters clusters;
  private final Map<Integer, List<Integer>> partners;
  private final LongFunction<Weighing> weighings;

  Outliers(
      Frame frame,
      List<Thing> things,
      Clusters clusters,
      Map<Integer, List<Integer>> partners,
      LongFunction<Weighing> weighings) {
    this.frame = frame;
    this.things = things;
    this.clusters = clusters;
    this.partners = partners;
    this.weighings = weighings;
  }

  /** Holds a lone thing and the member of a cluster with which it is one but for a value. */
  private record Fit(int thing, int member) {}

  /** Returns the pairs to be joined, one of each lone thing at most. */
  List<Long> pairs() {
    Map<String, List<Fit>> byPlace = new TreeMap<>();
    for (int i = 0; i < things.size(); i++) {
      if (clusters.of(i).size() == 1) {
        List<Fit> fits = fits(i);
        if (fits.size() == 1) {
          Fit only = fits.get(0);
          String place = things.get(i).article().path() + "\n" + clusters.of(only.member()).get(0);
          byPlace.computeIfAbsent(place, p -> new ArrayList<>()).add(only);
        }
      }
    }
    return byPlace.values().stream()
        .filter(fits -> fits.size() == 1)
        .map(fits -> Clusters.key(fits.get(0).thing(), fits.get(0).member()))
        .toList();
  }

  private List<Fit> fits(int thing) {
    Set<Integer> met = new TreeSet<>();
    partners.getOrDefault(thing, List.of()).forEach(other -> met.add(clusters.of(other).get(0)));
    List<Fit> fits = new ArrayList<>();
    for (int first : met) {
      fit(thing, clusters.of(first)).ifPresent(fits::add);
    }
    return fits;
  }

  private Optional<Fit> fit(int thing, List<Integer> cluster) {
    String path = things.get(thing).article().path();
    Set<String> roles = new TreeSet<>();
    List<Integer> against = new ArrayList<>();
    int opposed = 0;
    for (int member : cluster) {
      if (things.get(member).article().path().equals(path)) {
        return Optional.empty();
      }
      Weighing weighing = weighings.apply(Clusters.key(thing, member));
      Optional<String> role = onlyDifference(weighing);
      opposed += isOpposed(weighing, role) ? 1 : 0;
      if (role.filter(name -> isOneButFor(weighing, name, thing, member)).isPresent()) {
        roles.addAll(role.stream().toList());
        against.add(member);
      }
    }
    return roles.size() == 1
            && opposed * 2 <= against.size()
            && agree(thing, against, roles.iterator().next())
        ? Optional.of(new Fit(thing, against.get(0)))
        : Optional.empty();
  }

  /**
   * Returns the role that is compared and in which alone two things differ; a difference that the
   * rule gives no weight counts only where there is no other.
   */
  private Optional<String> onlyDifference(Weighing weighing) {
    List<Weighing.Reason> differing =
        weighing.reasons().stream()
            .filter(reason -> reason.closeness().isApart() && role(reason.role()).isPresent())
            .toList();
    List<Weighing.Reason> telling =
        differing.stream().filter(reason -> reason.points() < 0).toList();
    List<Weighing.Reason> counted = telling.isEmpty() ? differing : telling;
    return counted.size() == 1
        ? counted.stream().map(Weighing.Reason::role).filter(this::isCompared).findFirst()
        : Optional.empty();
  }

  private Optional<Role> role(String name) {
    return frame.roles().stream().filter(role -> role.name().equals(name)).findFirst();
  }

  private boolean isCompared(String name) {
    return role(name).filter(role -> role.compare().by() != Comparison.Method.NONE).isPresent();
  }

  /** Tells whether a role speaks against it other than the one in which they differ. */
  private boolean isOpposed(Weighing weighing, Optional<String> differing) {
    return weighing.reasons().stream()
        .filter(reason -> role(reason.role()).isPresent())
        .filter(reason -> !differing.equals(Optional.of(reason.role())))
        .anyMatch(reason -> reason.points() < 0);
  }

  /** Tells whether two things would be one if their values of a role were equal. */
  private boolean isOneButFor(Weighing weighing, String role, int thing, int member) {
    if (isOpposed(weighing, Optional.of(role))
        || !isOfOneTime(things.get(thing), things.get(member))) {
      return false;
    }
    double rest =
        weighing.reasons().stream()
            .filter(reason -> !reason.role().equals(role))
            .mapToDouble(Weighing.Reason::points)
            .sum();
    double equal =
        Optional.ofNullable(frame.same().weights().get(role)).map(w -> w.equal()).orElse(0.0);
    long supports =
        weighing.reasons().stream()
            .filter(reason -> !reason.role().equals(role) && reason.points() > 0)
            .count();
    return weighing.met()
        && rest > 0
        && rest + equal >= frame.same().atLeast()
        && (supports >= WELL_BORNE_OUT || (isAmount(role) && rest >= frame.same().atLeast()));
  }

  private boolean isAmount(String name) {
    return role(name).filter(role -> role.compare().by() == Comparison.Method.RANGE).isPresent();
  }

  /**
   * Tells whether the times of two things are of the same days, and none of them lies ahead of the
   * other's article: what happens after it has appeared is nothing that it could tell otherwise.
   */
  private static boolean isOfOneTime(Thing a, Thing b) {
    List<TimeInterval> ours = a.values(TimeInterval.class);
    List<TimeInterval> theirs = b.values(TimeInterval.class);
    return ours.stream().noneMatch(time -> isAhead(time, b))
        && theirs.stream().noneMatch(time -> isAhead(time, a))
        && ours.stream().allMatch(time -> theirs.stream().allMatch(other -> isNear(time, other)));
  }

  private static boolean isAhead(TimeInterval time, Thing thing) {
    return thing
        .article()
        .date()
        .map(date -> date.day().plusDays(date.slackDays() + 1L).atStartOfDay())
        .filter(end -> time.start().isAfter(end))
        .isPresent();
  }

  private static boolean isNear(TimeInterval a, TimeInterval b) {
    return Duration.between(a.start(), b.start()).abs().compareTo(SLIP) <= 0;
  }

  /** Tells whether enough origins state one value of the role; few of them may differ in turn. */
  private boolean agree(int thing, List<Integer> members, String role) {
    String own = things.get(thing).article().origin();
    Set<String> origins =
        members.stream()
            .map(member -> things.get(member).article().origin())
            .filter(origin -> !origin.equals(own))
            .collect(Collectors.toCollection(TreeSet::new));
    long pairs = (long) members.size() * (members.size() - 1) / 2;
    long differing =
        members.stream()
            .mapToLong(a -> members.stream().filter(b -> a < b && !fit(a, b, role)).count())
            .sum();
    return origins.size() >= AGAINST_ONE && differing * FEW <= pairs;
  }

  private boolean fit(int a, int b, String role) {
    return weighings.apply(Clusters.key(a, b)).reasons().stream()
        .noneMatch(reason -> reason.role().equals(role) && reason.closeness().isApart());
  }
}
