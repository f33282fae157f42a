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
 * <p>Takes OpenNLP's perceptron with the features of its training and the same beam search, but
 * weighs a word once and not for each hypothesis. Remembers what words were before in the same
 * article. For one thread.
 */
final class NameFinder {

  private final NameModel model;
  private final NameFeatures features;
  private final FeatureCache<String, Word> words;
  private final FeatureCache<PathPair, Weights> paths;
  private final Map<WordShape, Map<WordShape, PairWeights>> shapes = new EnumMap<>(WordShape.class);
  private final Map<String, Integer> before = new HashMap<>();
  private final double[] sums;
  private final FeatureCache<String, List<Weights>> unseen;
  private final List<FeatureCache<String, List<Weights>>> seen = new ArrayList<>();

  NameFinder(NameModel model) {
    this.model = model;
    this.sums = new double[model.weights().size()];
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
    List<Word> known = sentence.stream().map(words::get).toList();
    int[] outcomes = best(known, weigh(known));
    for (int i = 0; i < outcomes.length; i++) {
      before.put(sentence.get(i), outcomes[i]);
    }
    return names(sentence, outcomes);
  }

  private double[][] weigh(List<Word> sentence) {
    int size = sentence.size();
    double[][] weighed = new double[size][model.weights().size()];
    Word previous = null;
    Integer previousOutcome = null;
    for (int i = 0; i < size; i++) {
      Word word = sentence.get(i);
      Integer outcome = before.get(word.text());
      addWindow(word.window(), i, weighed);
      addWindow(history(word.text(), outcome), i, weighed);
      model.always(i == 0).addTo(weighed[i]);
      model.seenAs(outcome).addTo(weighed[i]);
      if (previous != null) {
        model.seenAs(outcome, previousOutcome).addTo(weighed[i]);
        addPair(features.words(previous, word), i, weighed);
        addPair(shapes(previous, word), i, weighed);
        paths.get(new PathPair(previous.path(), word.path())).addTo(weighed[i]);
      }
      previous = word;
      previousOutcome = outcome;
    }
    return weighed;
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
  private int[] best(List<Word> sentence, double[][] sums) {
    List<@Nullable Hypothesis> beam = new ArrayList<>();
    beam.add(null);
    for (int i = 0; i < sums.length; i++) {
      List<@Nullable Hypothesis> next = new ArrayList<>();
      for (Hypothesis hypothesis : beam) {
        extend(hypothesis, sentence.get(i), sums[i], next);
      }
      beam = next;
    }
    for (Hypothesis hypothesis : beam) {
      if (hypothesis != null && !model.isOpen(hypothesis.outcome())) {
        return hypothesis.path(sums.length);
      }
    }
    int[] none = new int[sums.length];
    Arrays.fill(none, model.other());
    return none;
  }

  private void extend(
      @Nullable Hypothesis before, Word word, double[] base, List<@Nullable Hypothesis> next) {
    int previous = before == null ? model.other() : before.outcome();
    Hypothesis second = before == null ? null : before.before();
    System.arraycopy(base, 0, sums, 0, base.length);
    word.afterOutcome().get(previous).addTo(sums);
    model.secondAfter(second == null ? model.other() : second.outcome()).addTo(sums);
    double greatest = 1;
    for (double sum : sums) {
      greatest = Math.max(greatest, Math.abs(sum));
    }
    double total = 0;
    for (double sum : sums) {
      total += Math.exp(sum / greatest);
    }
    double norm = Math.log(total) - (before == null ? 0 : before.score());
    for (int outcome : model.successors(previous)) {
      new Hypothesis(before, outcome, sums[outcome] / greatest - norm).joinBest(next);
    }
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
