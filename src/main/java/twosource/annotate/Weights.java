package twosource.annotate;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Holds what one or several features add for each outcome of a model. Immutable, may be shared. */
final class Weights {

  static final Weights NONE = new Weights(new int[0], new double[0]);

  private final int[] outcomes;
  private final double[] values;

  private Weights(int[] outcomes, double[] values) {
    this.outcomes = outcomes;
    this.values = values;
  }

  /** Takes the weights of all outcomes, of which most may be zero. */
  static Weights of(double[] all) {
    int[] outcomes = IntStream.range(0, all.length).filter(i -> all[i] != 0).toArray();
    return outcomes.length == 0
        ? NONE
        : new Weights(outcomes, Arrays.stream(outcomes).mapToDouble(i -> all[i]).toArray());
  }

  /** Adds the weights to the sums, one for each outcome. */
  void addTo(double[] sums) {
    for (int i = 0; i < outcomes.length; i++) {
      sums[outcomes[i]] += values[i];
    }
  }
}
