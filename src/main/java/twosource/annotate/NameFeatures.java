package twosource.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Gives the weights of the features by which the name model knows a word.
 *
 * <p>The features are those of the IXA pipes (Agerri and Rigau 2016): the word, its shape, its
 * affixes, its Brown clusters and what it was before in the article, in a window of two words to
 * each side. Immutable, may be shared.
 */
final class NameFeatures {

  /**
   * How features of neighbours are marked: the word itself, one and two before, one and two after.
   */
  private static final List<String> WINDOW = List.of("", "p1", "p2", "n1", "n2");

  private static final int[] PATH_LENGTHS = {4, 6, 10, 20};

  private final LinearModel weights;
  private final NameModel model;

  NameFeatures(NameModel model) {
    this.model = model;
    this.weights = model.weights();
  }

  /**
   * Holds what is known of a word by itself.
   *
   * @param path the path of its Brown cluster in zeros and ones, empty where it has none
   * @param window its weights at each place of the window
   * @param afterOutcome its weights after each outcome of the word before
   */
  record Word(
      String text,
      WordShape shape,
      String path,
      List<Weights> window,
      List<Weights> afterOutcome) {}

  /** Names two neighbours by their clusters alone. */
  record PathPair(String first, String second) {}

  /** Holds weights that a pair adds for its first and for its second word. */
  record PairWeights(Weights first, Weights second) {}

  Word word(String text) {
    WordShape shape = WordShape.of(text);
    String path = model.cluster(text).orElse("");
    List<String> features = new ArrayList<>();
    String lower = text.toLowerCase(Locale.ROOT);
    features.add("w=" + lower);
    features.add("wc=" + shape.featureName());
    features.add("w&c=" + lower + "," + shape.featureName());
    for (String cluster : ancestors(path)) {
      features.add(NameModel.CLUSTERS + "=" + cluster);
      features.add("c," + NameModel.CLUSTERS + "=" + shape.featureName() + "," + cluster);
    }
    List<Weights> window = new ArrayList<>(window(features));
    features.addAll(affixes(text));
    window.set(0, weights.weights(features));
    return new Word(text, shape, path, List.copyOf(window), afterOutcome(text, shape));
  }

  /** Returns the weights, at each place of the window, of a word's outcome before; or of none. */
  List<Weights> history(String text, @Nullable String outcome) {
    return window(List.of("w,pd=" + text + "," + outcome));
  }

  PairWeights words(Word first, Word second) {
    String pair = first.text() + "," + second.text();
    return new PairWeights(weights.weights("w,nw=" + pair), weights.weights("pw,w=" + pair));
  }

  PairWeights shapes(WordShape first, WordShape second) {
    String pair = first.featureName() + "," + second.featureName();
    return new PairWeights(weights.weights("wc,nc=" + pair), weights.weights("pwc,wc=" + pair));
  }

  /** Returns what the second of two neighbours gets from the clusters of both. */
  Weights paths(PathPair paths) {
    List<String> first = ancestors(paths.first());
    List<String> second = ancestors(paths.second());
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < Math.min(first.size(), second.size()); i++) {
      String clusters = first.get(i) + "," + second.get(i);
      pairs.add("p" + NameModel.CLUSTERS + "," + NameModel.CLUSTERS + "=" + clusters);
    }
    return weights.weights(pairs);
  }

  private List<Weights> afterOutcome(String text, WordShape shape) {
    List<Weights> after = new ArrayList<>();
    for (int i = 0; i < weights.size(); i++) {
      String outcome = weights.outcome(i);
      after.add(
          weights.weights(
              List.of(
                  "po=" + outcome,
                  "pow=" + outcome + "," + text,
                  "powf=" + outcome + "," + shape.featureName())));
    }
    return List.copyOf(after);
  }

  private List<Weights> window(List<String> features) {
    return WINDOW.stream()
        .map(mark -> weights.weights(features.stream().map(mark::concat).toList()))
        .toList();
  }

  private static List<String> affixes(String text) {
    int length = text.length();
    // The training wrote the prefixes of one to three letters as "null", and knows them so.
    List<String> affixes = new ArrayList<>(List.of("pre=null", "pre=null", "pre=null"));
    affixes.add("pre=" + text.substring(0, Math.min(4, length)));
    for (int i = 1; i <= 4; i++) {
      affixes.add("suf=" + text.substring(Math.max(length - i, 0)));
    }
    return affixes;
  }

  /** Returns the clusters that hold the cluster of the path, the widest first. */
  private static List<String> ancestors(String path) {
    List<String> ancestors = new ArrayList<>();
    for (int i = 0; i < PATH_LENGTHS.length && !path.isEmpty(); i++) {
      if (i == 0 || PATH_LENGTHS[i - 1] < path.length()) {
        ancestors.add(path.substring(0, Math.min(path.length(), PATH_LENGTHS[i])));
      }
    }
    return ancestors;
  }
}
