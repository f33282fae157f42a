package twosource.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds by blocking keys the pairs of things that are worth weighing, never all pairs. */
final class CandidatePairs {

  private CandidatePairs() {}

  /** Returns pairs of numbers of things, packed as {@link Clusters#key} does, ascending. */
  static Set<Long> of(List<Thing> things, Weigher weigher) {
    Map<Long, Integer> shared = new TreeMap<>();
    for (List<Integer> block : blocks(things, weigher).values()) {
      if (block.size() <= weigher.mostInBlock()) {
        count(block, things, shared);
      }
    }
    Set<Long> pairs = new TreeSet<>();
    shared.forEach(
        (pair, keys) -> {
          if (keys >= weigher.leastKeys()) {
            pairs.add(pair);
          }
        });
    return pairs;
  }

  private static Map<String, List<Integer>> blocks(List<Thing> things, Weigher weigher) {
    Map<String, List<Integer>> blocks = new HashMap<>();
    for (int i = 0; i < things.size(); i++) {
      for (String key : weigher.keys(things.get(i))) {
        blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    return blocks;
  }

  /** Counts the keys that each pair of a block shares by one more. */
  private static void count(List<Integer> block, List<Thing> things, Map<Long, Integer> shared) {
    for (int i : block) {
      for (int j : block) {
        if (i < j && mayBeOne(things.get(i), things.get(j))) {
          shared.merge(Clusters.key(i, j), 1, Integer::sum);
        }
      }
    }
  }

  private static boolean mayBeOne(Thing a, Thing b) {
    return !a.article().path().equals(b.article().path()) && a.factuality().isLike(b.factuality());
  }
}
