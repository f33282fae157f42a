package twosource.annotate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds one reading of a sentence up to a word: an outcome for the word after those before it.
 *
 * @param before the reading up to the word before, null at the first
 * @param score logarithm of its likelihood
 */
record Hypothesis(@Nullable Hypothesis before, int outcome, double score) {

  /** How many readings a search keeps, as OpenNLP does. */
  private static final int BEAM = 3;

  /**
   * Puts this reading among the best, which are in order; of two as good the earlier stays first.
   */
  void joinBest(List<@Nullable Hypothesis> best) {
    int at = best.size();
    while (at > 0 && isBetterThan(best.get(at - 1))) {
      at--;
    }
    if (at < BEAM) {
      best.add(at, this);
      if (best.size() > BEAM) {
        best.remove(BEAM);
      }
    }
  }

  private boolean isBetterThan(@Nullable Hypothesis other) {
    return other == null || score > other.score;
  }

  /** Returns the outcomes of a sentence of as many words. */
  int[] path(int size) {
    int[] outcomes = new int[size];
    Hypothesis at = this;
    for (int i = size - 1; i >= 0 && at != null; i--) {
      outcomes[i] = at.outcome;
      at = at.before;
    }
    return outcomes;
  }
}
