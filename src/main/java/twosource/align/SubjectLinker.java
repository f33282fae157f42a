package twosource.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import twosource.align.Decision.Outcome;
import twosource.rule.Frame;

/**
 * Links the things of several articles that are one.
 *
 * <p>Only things that share a blocking key are weighed. The strongest links are made first; a link
 * is refused where it would bring two things of one article together, where anything within the two
 * clusters weighs against it, or where another thing of the same article fits nearly as well.
 */
final class SubjectLinker {

  /** By how much the best partner in an article must outweigh the next best. */
  private static final double MARGIN = 1;

  private final Frame frame;
  private final Weigher weigher;
  private final List<Thing> things;
  private final Map<Long, Weighing> weighed = new TreeMap<>();

  /** With which others each thing was weighed. */
  private final Map<Integer, List<Integer>> partners = new HashMap<>();

  SubjectLinker(Frame frame, List<Thing> things, Weigher weigher) {
    this.frame = frame;
    this.weigher = weigher;
    this.things = things;
  }

  /** Holds the subjects and what became of all that was weighed on the way to them. */
  record Linked(List<Subject> subjects, List<Decision> decisions) {}

  Linked link(String idPrefix) {
    CandidatePairs.of(things, weigher).forEach(this::consider);
    Clusters clusters = new Clusters(things.size());
    Map<Long, Weighing> made = new TreeMap<>();
    Map<Long, Outcome> outcomes = new TreeMap<>();
    for (long key : strongestFirst()) {
      Outcome outcome = outcome(clusters, key);
      if (outcome == Outcome.LINKED) {
        clusters.join(Clusters.first(key), Clusters.second(key));
        made.put(key, weigh(key));
      }
      outcomes.put(key, outcome);
    }
    for (long key : new Outliers(frame, things, clusters, partners, this::weigh).pairs()) {
      clusters.join(Clusters.first(key), Clusters.second(key));
      made.put(key, weigh(key));
      outcomes.put(key, Outcome.LINKED_AS_OUTLIER);
    }
    List<Decision> decisions = new ArrayList<>();
    weighed.forEach((key, w) -> decisions.add(decision(clusters, key, w, outcomes.get(key))));
    return new Linked(subjects(clusters, made, idPrefix), decisions);
  }

  private void consider(long key) {
    int first = Clusters.first(key);
    int second = Clusters.second(key);
    weighed.put(key, weigh(key));
    partners.computeIfAbsent(first, thing -> new ArrayList<>()).add(second);
    partners.computeIfAbsent(second, thing -> new ArrayList<>()).add(first);
  }

  private List<Long> strongestFirst() {
    return weighed.entrySet().stream()
        .filter(e -> isStrong(e.getValue()))
        .sorted(
            Comparator.comparingDouble((Map.Entry<Long, Weighing> e) -> -e.getValue().sum())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Decides on two things whose evidence is strong. */
  private Outcome outcome(Clusters clusters, long key) {
    int a = Clusters.first(key);
    int b = Clusters.second(key);
    if (clusters.together(a, b)) {
      return Outcome.LINKED_BY_OTHERS;
    }
    if (sharesArticle(clusters, a, b)) {
      return Outcome.TOLD_APART;
    }
    if (isOpposed(clusters, a, b)) {
      return Outcome.OPPOSED;
    }
    return isUnrivalled(key) ? Outcome.LINKED : Outcome.RIVALLED;
  }

  /** Says what has become of two things in the end; later links may have brought them together. */
  private Decision decision(
      Clusters clusters, long key, Weighing weighing, @Nullable Outcome outcome) {
    boolean together = clusters.together(Clusters.first(key), Clusters.second(key));
    if (together && outcome != Outcome.LINKED && outcome != Outcome.LINKED_AS_OUTLIER) {
      return new Decision(weighing, Outcome.LINKED_BY_OTHERS);
    }
    if (outcome != null) {
      return new Decision(weighing, outcome);
    }
    return new Decision(weighing, weighing.met() ? Outcome.TOO_LITTLE : Outcome.NOTHING_NEEDED);
  }

  private Weighing weigh(long key) {
    Weighing known = weighed.get(key);
    return known != null
        ? known
        : weigher.weigh(things.get(Clusters.first(key)), things.get(Clusters.second(key)));
  }

  private boolean isStrong(Weighing weighing) {
    return weighing.met()
        && weighing.sum() >= frame.same().atLeast()
        && (weighing.first().factuality() == weighing.second().factuality()
            || weighing.supports() > 1
            || Denials.isOfJustTold(weighing));
  }

  private boolean sharesArticle(Clusters clusters, int a, int b) {
    Set<String> paths = new HashSet<>();
    clusters.of(a).forEach(i -> paths.add(things.get(i).article().path()));
    return clusters.of(b).stream().anyMatch(j -> paths.contains(things.get(j).article().path()));
  }

  private boolean isOpposed(Clusters clusters, int a, int b) {
    return clusters.of(a).stream()
        .anyMatch(i -> clusters.of(b).stream().anyMatch(j -> weigh(Clusters.key(i, j)).sum() < 0));
  }

  /** Tells whether no other thing of either article fits its partner nearly as well. */
  private boolean isUnrivalled(long key) {
    double sum = weigh(key).sum();
    return hasNoRival(Clusters.first(key), Clusters.second(key), sum)
        && hasNoRival(Clusters.second(key), Clusters.first(key), sum);
  }

  private boolean hasNoRival(int thing, int partner, double sum) {
    String path = things.get(partner).article().path();
    return partners.getOrDefault(thing, List.of()).stream()
        .filter(other -> other != partner)
        .filter(other -> things.get(other).article().path().equals(path))
        .map(other -> weigh(Clusters.key(thing, other)))
        .noneMatch(rival -> isStrong(rival) && rival.sum() > sum - MARGIN);
  }

  private List<Subject> subjects(Clusters clusters, Map<Long, Weighing> made, String idPrefix) {
    List<Subject> subjects = new ArrayList<>();
    for (List<Integer> group : clusters.groups()) {
      List<Weighing> links = new ArrayList<>();
      made.forEach(
          (key, weighing) -> {
            if (group.contains(Clusters.first(key))) {
              links.add(weighing);
            }
          });
      subjects.add(
          new Subject(
              idPrefix + "-" + frame.name() + "-" + (subjects.size() + 1),
              frame.name(),
              group.stream().map(things::get).toList(),
              links));
    }
    return subjects;
  }
}
