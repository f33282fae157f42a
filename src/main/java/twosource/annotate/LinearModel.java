package twosource.annotate;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.GenericModelReader;
import org.jspecify.annotations.Nullable;

/**
 * Holds the weights that a perceptron of OpenNLP gives to features.
 *
 * <p>OpenNLP itself builds and looks up every feature of a token anew for each hypothesis of its
 * search. Here the weights of a feature can be kept and added where they are wanted, which is what
 * makes naming several times as fast with the same model. Immutable, may be shared.
 */
final class LinearModel {

  private final String[] outcomes;
  private final Map<String, Context> weights;

  private LinearModel(String[] outcomes, Map<String, Context> weights) {
    this.outcomes = outcomes;
    this.weights = weights;
  }

  /** Reads the part of a model file that holds its weights, and leaves the stream open. */
  static LinearModel read(InputStream in) throws IOException {
    InputStream buffered = new BufferedInputStream(in, 1 << 16);
    AbstractModel model = new GenericModelReader(new BinaryFileDataReader(buffered)).getModel();
    Object[] parts = model.getDataStructures();
    // The third part is declared by OpenNLP as an array of objects; its Javadoc says what is in it.
    @SuppressWarnings("unchecked")
    Map<String, Context> weights = (Map<String, Context>) parts[1];
    return new LinearModel((String[]) parts[2], weights);
  }

  int size() {
    return outcomes.length;
  }

  String outcome(int index) {
    return outcomes[index];
  }

  /** Returns what the features add together; those that the model does not know add nothing. */
  Weights weights(List<String> features) {
    double @Nullable [] sums = null;
    for (String feature : features) {
      Context known = weights.get(feature);
      if (known != null) {
        sums = sums == null ? new double[outcomes.length] : sums;
        add(known, sums);
      }
    }
    return sums == null ? Weights.NONE : Weights.of(sums);
  }

  Weights weights(String feature) {
    return weights(List.of(feature));
  }

  private static void add(Context known, double[] sums) {
    int[] outcomes = known.getOutcomes();
    double[] values = known.getParameters();
    for (int i = 0; i < outcomes.length; i++) {
      sums[outcomes[i]] += values[i];
    }
  }
}
