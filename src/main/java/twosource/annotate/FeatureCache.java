package twosource.annotate;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Keeps what was worked out for a key, such as a word, up to a number of keys.
 *
 * <p>What is kept depends on the key alone, so that forgetting it costs time and changes nothing.
 * For one thread.
 */
final class FeatureCache<K, T> {

  private static final int CAPACITY = 20_000;

  private final Map<K, T> kept = new HashMap<>();
  private final Function<K, T> compute;

  FeatureCache(Function<K, T> compute) {
    this.compute = compute;
  }

  T get(K key) {
    T known = kept.get(key);
    if (known != null) {
      return known;
    }
    if (kept.size() == CAPACITY) {
      kept.clear();
    }
    T computed = compute.apply(key);
    kept.put(key, computed);
    return computed;
  }
}
