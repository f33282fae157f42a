package twosource.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Chooses by a seed alone: the same seed and label give the same choices everywhere. */
final class Dice {

  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private final SplittableRandom random;

  /** Makes dice for one purpose, so that no choice hangs on how many were made before. */
  Dice(long seed, String label) {
    long hash = FNV_OFFSET ^ seed;
    for (int i = 0; i < label.length(); i++) {
      hash = (hash ^ label.charAt(i)) * FNV_PRIME;
    }
    this.random = new SplittableRandom(hash);
  }

  <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** Returns a number between two bounds, both included. */
  int between(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  <T> List<T> shuffled(List<T> items) {
    List<T> shuffled = new ArrayList<>(items);
    for (int i = shuffled.size() - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      T item = shuffled.get(i);
      shuffled.set(i, shuffled.get(j));
      shuffled.set(j, item);
    }
    return shuffled;
  }
}
