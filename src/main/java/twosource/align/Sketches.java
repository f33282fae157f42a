package twosource.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sketches articles by the least of their hashed runs of words, so that those that share many meet
 * without every pair being counted (Broder 1997; one permutation, Li, Owen and Zhang 2012).
 *
 * <p>The hashes fall into bins; articles that have the same least hash in a bin share a bucket. Two
 * that share one run in twenty meet in 99 of 100 cases; what two of every hundred share does in
 * most.
 */
final class Sketches {

  private static final int BINS = 128;

  /** The golden ratio as a fraction of 2^64; spreads what hashes alike. */
  private static final long SPREAD = 0x9e3779b97f4a7c15L;

  private static final int BIN_BITS = 57;

  private Sketches() {}

  /** Returns the buckets that hold two articles at least, each ordered by number. */
  static List<List<Integer>> buckets(List<List<Long>> shingles) {
    List<Map<Long, List<Integer>>> bins = new ArrayList<>();
    for (int bin = 0; bin < BINS; bin++) {
      bins.add(new HashMap<>());
    }
    for (int article = 0; article < shingles.size(); article++) {
      for (Map.Entry<Integer, Long> least : least(shingles.get(article)).entrySet()) {
        bins.get(least.getKey())
            .computeIfAbsent(least.getValue(), hash -> new ArrayList<>())
            .add(article);
      }
    }
    List<List<Integer>> buckets = new ArrayList<>();
    for (Map<Long, List<Integer>> bin : bins) {
      bin.values().stream().filter(bucket -> bucket.size() > 1).forEach(buckets::add);
    }
    // One order, whatever the hash table's.
    buckets.sort((a, b) -> compare(a, b));
    return buckets;
  }

  private static int compare(List<Integer> a, List<Integer> b) {
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      int order = Integer.compare(a.get(i), b.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(a.size(), b.size());
  }

  private static Map<Integer, Long> least(List<Long> shingles) {
    Map<Integer, Long> least = new HashMap<>();
    for (long shingle : shingles) {
      long hash = shingle * SPREAD;
      least.merge((int) (hash >>> BIN_BITS), hash & Long.MAX_VALUE, Math::min);
    }
    return least;
  }
}
