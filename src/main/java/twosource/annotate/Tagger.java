package twosource.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tags the words of a sentence with Penn Treebank parts of speech.
 *
 * <p>Takes the features, the weights and the dictionary of OpenNLP's maximum entropy tagger
 * (Ratnaparkhi 1996), and the same beam search of width three. For one thread.
 */
final class Tagger {

  private static final String BEGIN = "*SB*";
  private static final String END = "*SE*";

  private final TagModel model;
  private final FeatureCache<String, WordWeights> words;
  private final double[] base;
  private final double[] sums;

  Tagger(TagModel model) {
    this.model = model;
    this.words = new FeatureCache<>(this::weigh);
    this.base = new double[model.weights().size()];
    this.sums = new double[model.weights().size()];
  }

  /** Holds what a word has to say, as the word itself and as a neighbour. */
  private record WordWeights(
      Weights here,
      Weights previous,
      Weights beforePrevious,
      Weights next,
      Weights afterNext,
      List<Integer> tags) {}

  /** Returns one tag for each word. */
  List<String> tag(List<String> sentence) {
    List<WordWeights> weights = new ArrayList<>(sentence.size());
    for (String word : sentence) {
      weights.add(words.get(word));
    }
    List<@Nullable Hypothesis> beam = new ArrayList<>();
    beam.add(null);
    for (int i = 0; i < weights.size(); i++) {
      beam = step(weights, i, beam);
    }
    return tags(beam.get(0), sentence.size());
  }

  private List<String> tags(@Nullable Hypothesis last, int size) {
    if (last == null) {
      return List.of();
    }
    return Arrays.stream(last.path(size)).mapToObj(model.weights()::outcome).toList();
  }

  private List<@Nullable Hypothesis> step(
      List<WordWeights> sentence, int at, List<@Nullable Hypothesis> beam) {
    List<Integer> tags = sentence.get(at).tags();
    List<@Nullable Hypothesis> next = new ArrayList<>();
    if (beam.size() == 1 && tags.size() == 1) {
      Hypothesis only = beam.get(0);
      next.add(new Hypothesis(only, tags.get(0), only == null ? 0 : only.score()));
      return next;
    }
    addWords(sentence, at);
    for (Hypothesis state : beam) {
      extend(state, tags, next);
    }
    return next;
  }

  /** Sums what the word and its neighbours say, whatever the tags before it are. */
  private void addWords(List<WordWeights> sentence, int at) {
    Arrays.fill(base, 0);
    model.bias().addTo(base);
    sentence.get(at).here().addTo(base);
    word(sentence, at - 1).previous().addTo(base);
    word(sentence, at + 1).next().addTo(base);
    if (at > 0) {
      word(sentence, at - 2).beforePrevious().addTo(base);
    }
    if (at + 1 < sentence.size()) {
      word(sentence, at + 2).afterNext().addTo(base);
    }
  }

  /** Returns a word of the sentence or one of the two that the model knows around it. */
  private WordWeights word(List<WordWeights> sentence, int at) {
    if (at < 0) {
      return words.get(BEGIN);
    }
    return at < sentence.size() ? sentence.get(at) : words.get(END);
  }

  private void extend(
      @Nullable Hypothesis state, List<Integer> tags, List<@Nullable Hypothesis> next) {
    System.arraycopy(base, 0, sums, 0, base.length);
    double score = 0;
    if (state != null) {
      score = state.score();
      model.afterTag(state.outcome()).addTo(sums);
      Hypothesis before = state.before();
      if (before != null) {
        model.afterTags(before.outcome(), state.outcome()).addTo(sums);
      }
    }
    double norm = logSum(sums);
    for (int tag : tags) {
      new Hypothesis(state, tag, score + sums[tag] - norm).joinBest(next);
    }
  }

  private static double logSum(double[] sums) {
    double total = 0;
    for (double sum : sums) {
      total += Math.exp(sum);
    }
    return Math.log(total);
  }

  private WordWeights weigh(String word) {
    LinearModel weights = model.weights();
    return new WordWeights(
        weights.weights(features(word)),
        weights.weights("p=" + word),
        weights.weights("pp=" + word),
        weights.weights("n=" + word),
        weights.weights("nn=" + word),
        model.tags(word));
  }

  private static List<String> features(String word) {
    List<String> features = new ArrayList<>();
    features.add("w=" + word);
    int length = word.length();
    for (int i = 1; i <= 4; i++) {
      features.add("suf=" + word.substring(Math.max(length - i, 0)));
      features.add("pre=" + word.substring(0, Math.min(i, length)));
    }
    if (word.indexOf('-') >= 0) {
      features.add("h");
    }
    if (word.chars().anyMatch(c -> c >= 'A' && c <= 'Z')) {
      features.add("c");
    }
    if (word.chars().anyMatch(c -> c >= '0' && c <= '9')) {
      features.add("d");
    }
    return features;
  }
}
