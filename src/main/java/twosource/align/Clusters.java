package twosource.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Keeps a partition of the numbers below a bound that only ever grows coarser. */
final class Clusters {

  private final List<List<Integer>> members = new ArrayList<>();
  private final int[] clusterOf;

  Clusters(int size) {
    clusterOf = new int[size];
    for (int i = 0; i < size; i++) {
      clusterOf[i] = i;
      members.add(new ArrayList<>(List.of(i)));
    }
  }

  /** Packs two numbers, the lesser first. */
  static long key(int a, int b) {
    return ((long) Math.min(a, b) << 32) | Math.max(a, b);
  }

  static int first(long key) {
    return (int) (key >> 32);
  }

  static int second(long key) {
    return (int) key;
  }

  boolean together(int a, int b) {
    return clusterOf[a] == clusterOf[b];
  }

  /** Returns the members of the cluster that holds a number, ascending. */
  List<Integer> of(int number) {
    return members.get(clusterOf[number]);
  }

  void join(int a, int b) {
    if (together(a, b)) {
      return;
    }
    int kept = Math.min(clusterOf[a], clusterOf[b]);
    int gone = Math.max(clusterOf[a], clusterOf[b]);
    for (int member : members.get(gone)) {
      clusterOf[member] = kept;
    }
    members.get(kept).addAll(members.get(gone));
    members.get(kept).sort(null);
    members.set(gone, List.of());
  }

  /** Returns the average of the pairwise figures between the clusters of two numbers. */
  double averageBetween(int a, int b, Map<Long, Double> figures) {
    double sum = 0;
    for (int i : of(a)) {
      for (int j : of(b)) {
        sum += figures.getOrDefault(key(i, j), 0.0);
      }
    }
    return sum / (of(a).size() * (double) of(b).size());
  }

  /** Returns the clusters, ordered by their least member. */
  List<List<Integer>> groups() {
    return members.stream().filter(group -> !group.isEmpty()).map(List::copyOf).toList();
  }
}
