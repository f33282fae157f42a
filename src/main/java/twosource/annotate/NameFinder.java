package twosource.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import twosource.annotate.NameFeatures.PairWeights;
import twosource.annotate.NameFeatures.PathPair;
import twosource.annotate.NameFeatures.Word;
import twosource.text.Name;
import twosource.text.NameKind;
import twosource.text.TokenRange;

/**
 * Finds the names in the sentences of one article after another.
 *
 * <p>Takes OpenNLP's perceptron with the features of its training. As no feature looks at the
 * outcomes before it in the sentence, each word is weighed once and the best sequence is found
 * exactly (Viterbi), where OpenNLP weighs anew for each of three hypotheses. Remembers what words
 * were before in the same article. For one thread.
 */
final class NameFinder {

  private final NameModel model;
  private final NameFeatures features;
  private final FeatureCache<String, Word> words;
  private final FeatureCache<PathPair, PairWeights> paths;
  private final Map<WordShape, Map<WordShape, PairWeights>> shapes = new EnumMap<>(WordShape.class);
  private final Map<String, Integer> before = new HashMap<>();
  private final FeatureCache<String, List<Weights>> unseen;
  private final List<FeatureCache<String, List<Weights>>> seen = new ArrayList<>();

  NameFinder(NameModel model) {
    this.model = model;
    this.features = new NameFeatures(model);
    this.words = new FeatureCache<>(features::word);
    this.paths = new FeatureCache<>(features::paths);
    this.unseen = new FeatureCache<>(word -> features.history(word, null));
    for (int i = 0; i < model.weights().size(); i++) {
      String outcome = model.weights().outcome(i);
      seen.add(new FeatureCache<>(word -> features.history(word, outcome)));
    }
    for (WordShape first : WordShape.values()) {
      Map<WordShape, PairWeights> pairs = new EnumMap<>(WordShape.class);
      for (WordShape second : WordShape.values()) {
        pairs.put(second, features.shapes(first, second));
      }
      shapes.put(first, pairs);
    }
  }

  private PairWeights shapes(Word first, Word second) {
    return Objects.requireNonNull(
        Objects.requireNonNull(shapes.get(first.shape())).get(second.shape()));
  }

  /** Forgets what was seen, before another article. */
  void clear() {
    before.clear();
  }

  /** Returns the names in a sentence of folded words, in order. */
  List<Name> find(List<String> sentence) {
    if (sentence.isEmpty()) {
      return List.of();
    }
    int[] outcomes = best(weigh(sentence));
    for (int i = 0; i < outcomes.length; i++) {
      before.put(sentence.get(i), outcomes[i]);
    }
    return names(sentence, outcomes);
  }

  private double[][] weigh(List<String> sentence) {
    int size = sentence.size();
    double[][] sums = new double[size][model.weights().size()];
    Word previous = null;
    Integer previousOutcome = null;
    for (int i = 0; i < size; i++) {
      Word word = words.get(sentence.get(i));
      Integer outcome = before.get(word.text());
      addWindow(word.window(), i, sums);
      addWindow(history(word.text(), outcome), i, sums);
      model.always(i == 0).addTo(sums[i]);
      model.seenAs(outcome).addTo(sums[i]);
      if (previous != null) {
        model.seenAs(outcome, previousOutcome).addTo(sums[i]);
        addPair(features.words(previous, word), i, sums);
        addPair(shapes(previous, word), i, sums);
        addPair(paths.get(new PathPair(previous.path(), word.path())), i, sums);
      }
      previous = word;
      previousOutcome = outcome;
    }
    return sums;
  }

  private List<Weights> history(String word, @Nullable Integer outcome) {
    return (outcome == null ? unseen : seen.get(outcome)).get(word);
  }

  /** Adds what a word says of itself and of its neighbours. */
  private static void addWindow(List<Weights> window, int at, double[][] sums) {
    window.get(0).addTo(sums[at]);
    for (int distance = 1; distance <= 2; distance++) {
      if (at + distance < sums.length) {
        window.get(distance).addTo(sums[at + distance]);
      }
      if (at - distance >= 0) {
        window.get(2 + distance).addTo(sums[at - distance]);
      }
    }
  }

  private static void addPair(PairWeights pair, int second, double[][] sums) {
    pair.first().addTo(sums[second - 1]);
    pair.second().addTo(sums[second]);
  }

  /** Returns the likeliest sequence of outcomes that opens and closes its names properly. */
  private int[] best(double[][] sums) {
    int size = model.weights().size();
    double[] scores = logs(sums[0]);
    for (int outcome = 0; outcome < size; outcome++) {
      if (!model.begins(outcome)) {
        scores[outcome] = Double.NEGATIVE_INFINITY;
      }
    }
    int[][] origins = new int[sums.length][size];
    for (int i = 1; i < sums.length; i++) {
      scores = step(scores, logs(sums[i]), origins[i]);
    }
    for (int outcome = 0; outcome < size; outcome++) {
      if (model.isOpen(outcome)) {
        scores[outcome] = Double.NEGATIVE_INFINITY;
      }
    }
    int[] path = new int[sums.length];
    path[sums.length - 1] = greatest(scores);
    for (int i = sums.length - 1; i > 0; i--) {
      path[i - 1] = origins[i][path[i]];
    }
    return path;
  }

  private double[] step(double[] scores, double[] logs, int[] origins) {
    double[] next = new double[scores.length];
    Arrays.fill(next, Double.NEGATIVE_INFINITY);
    for (int outcome = 0; outcome < next.length; outcome++) {
      for (int previous : model.predecessors(outcome)) {
        double score = scores[previous] + logs[outcome];
        if (score > next[outcome]) {
          next[outcome] = score;
          origins[outcome] = previous;
        }
      }
    }
    return next;
  }

  /** Turns sums of weights into logarithms of likelihood as the perceptron of OpenNLP does. */
  private static double[] logs(double[] sums) {
    double greatest = 1;
    for (double sum : sums) {
      greatest = Math.max(greatest, Math.abs(sum));
    }
    double total = 0;
    for (double sum : sums) {
      total += Math.exp(sum / greatest);
    }
    double norm = Math.log(total);
    double[] logs = new double[sums.length];
    for (int i = 0; i < sums.length; i++) {
      logs[i] = sums[i] / greatest - norm;
    }
    return logs;
  }

  private static int greatest(double[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return best;
  }

  private List<Name> names(List<String> sentence, int[] outcomes) {
    List<Name> names = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < outcomes.length; i++) {
      NameKind kind = model.kind(outcomes[i]);
      if (kind != null && !model.isOpen(outcomes[i])) {
        int end = sentence.get(i).equals("'s") && i > start ? i : i + 1;
        names.add(new Name(kind, new TokenRange(start, end)));
      }
      if (!model.isOpen(outcomes[i])) {
        start = i + 1;
      }
    }
    return names;
  }
}
