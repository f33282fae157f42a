package twosource.annotate;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.GenericModelReader;
import opennlp.tools.namefind.BilouNameFinderSequenceValidator;
import opennlp.tools.namefind.DefaultNameContextGenerator;
import opennlp.tools.util.Sequence;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import opennlp.tools.util.featuregen.AggregatedFeatureGenerator;
import opennlp.tools.util.featuregen.CachedFeatureGenerator;
import opennlp.tools.util.featuregen.WindowFeatureGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Runs the name model in OpenNLP's own search, with the features of its training one by one.
 *
 * <p>Serves to compare: the outcomes of {@link NameFinder} with these, and its time with this.
 */
final class OpenNlpNames {

  private static final int[] PATH_LENGTHS = {4, 6, 10, 20};

  private final BeamSearch search;
  private final NameModel clusters;
  private final DefaultNameContextGenerator contexts;
  private final BilouNameFinderSequenceValidator validator = new BilouNameFinderSequenceValidator();

  OpenNlpNames() throws IOException {
    try (InputStream in = open()) {
      this.clusters = NameModel.read(new BufferedInputStream(in));
    }
    this.search = new BeamSearch(3, perceptron(), 0);
    AdaptiveFeatureGenerator all = new AggregatedFeatureGenerator(generators());
    this.contexts = new DefaultNameContextGenerator(new CachedFeatureGenerator(all));
  }

  private static InputStream open() throws IOException {
    InputStream in = OpenNlpNames.class.getResourceAsStream("/en-brown-conll03.bin");
    if (in == null) {
      throw new IOException("The name model is not on the class path.");
    }
    return in;
  }

  private static AbstractModel perceptron() throws IOException {
    try (ZipInputStream zip = new ZipInputStream(open())) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("nameFinder.model")) {
          InputStream in = new BufferedInputStream(zip);
          return new GenericModelReader(new BinaryFileDataReader(in)).getModel();
        }
      }
    }
    throw new IOException("The archive of the name model has no perceptron.");
  }

  void clear() {
    contexts.clearAdaptiveData();
  }

  /** Returns an outcome for each word, as {@code PER-start}. */
  List<String> outcomes(List<String> sentence) {
    String[] words = sentence.toArray(new String[0]);
    Sequence best = search.bestSequence(words, new Object[0], contexts, validator);
    List<String> outcomes = best.getOutcomes();
    contexts.updateAdaptiveData(words, outcomes.toArray(new String[0]));
    return outcomes;
  }

  private AdaptiveFeatureGenerator[] generators() {
    Seen seen = new Seen();
    return new AdaptiveFeatureGenerator[] {
      window((features, words, at, outcomes) -> features.add("w=" + lower(words[at]))),
      window(this::addShape),
      (features, words, at, outcomes) -> features.add("def"),
      seen,
      (features, words, at, outcomes) -> {
        if (at == 0) {
          features.add("S=begin");
        }
      },
      this::addAffixes,
      this::addPairs,
      window(
          (features, words, at, outcomes) ->
              features.add("w,pd=" + words[at] + "," + seen.before(words[at]))),
      this::addClusterPairs,
      window(
          (features, words, at, outcomes) ->
              classes(words[at]).forEach(c -> features.add(NameModel.CLUSTERS + "=" + c))),
      window(
          (features, words, at, outcomes) ->
              classes(words[at])
                  .forEach(
                      c ->
                          features.add(
                              "c," + NameModel.CLUSTERS + "=" + shape(words[at]) + "," + c)))
    };
  }

  private static AdaptiveFeatureGenerator window(AdaptiveFeatureGenerator generator) {
    return new WindowFeatureGenerator(generator, 2, 2);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static String shape(String word) {
    return WordShape.of(word).featureName();
  }

  private void addShape(List<String> features, String[] words, int at, String[] outcomes) {
    features.add("wc=" + shape(words[at]));
    features.add("w&c=" + lower(words[at]) + "," + shape(words[at]));
  }

  private void addAffixes(List<String> features, String[] words, int at, String[] outcomes) {
    String word = words[at];
    features.addAll(List.of("pre=null", "pre=null", "pre=null"));
    features.add("pre=" + word.substring(0, Math.min(4, word.length())));
    for (int i = 1; i <= 4; i++) {
      features.add("suf=" + word.substring(Math.max(word.length() - i, 0)));
    }
  }

  private void addPairs(List<String> features, String[] words, int at, String[] outcomes) {
    String shape = shape(words[at]);
    if (at > 0) {
      features.add("pw,w=" + words[at - 1] + "," + words[at]);
      features.add("pwc,wc=" + shape(words[at - 1]) + "," + shape);
    }
    if (at + 1 < words.length) {
      features.add("w,nw=" + words[at] + "," + words[at + 1]);
      features.add("wc,nc=" + shape + "," + shape(words[at + 1]));
    }
  }

  private void addClusterPairs(List<String> features, String[] words, int at, String[] outcomes) {
    String name = NameModel.CLUSTERS;
    List<String> here = classes(words[at]);
    if (at > 0) {
      List<String> before = classes(words[at - 1]);
      for (int i = 0; i < Math.min(before.size(), here.size()); i++) {
        features.add("p" + name + "," + name + "=" + before.get(i) + "," + here.get(i));
      }
    }
    if (at + 1 < words.length) {
      List<String> after = classes(words[at + 1]);
      for (int i = 0; i < Math.min(after.size(), here.size()); i++) {
        features.add(name + ",n" + name + "=" + here.get(i) + "," + after.get(i));
      }
    }
  }

  private List<String> classes(String word) {
    String path = clusters.cluster(word).orElse("");
    List<String> classes = new ArrayList<>();
    for (int i = 0; i < PATH_LENGTHS.length && !path.isEmpty(); i++) {
      if (i == 0 || PATH_LENGTHS[i - 1] < path.length()) {
        classes.add(path.substring(0, Math.min(path.length(), PATH_LENGTHS[i])));
      }
    }
    return classes;
  }

  /** Adds what a word and the one before it were when they were last seen. */
  private static final class Seen implements AdaptiveFeatureGenerator {
    private final Map<String, String> outcomes = new HashMap<>();

    @Nullable String before(String word) {
      return outcomes.get(word);
    }

    @Override
    public void createFeatures(
        List<String> features, String[] words, int at, String[] previousOutcomes) {
      features.add("pd=" + before(words[at]));
      if (at > 0) {
        features.add("ppd=" + before(words[at]) + "," + before(words[at - 1]));
      }
    }

    @Override
    public void updateAdaptiveData(String[] words, String[] found) {
      for (int i = 0; i < words.length; i++) {
        outcomes.put(words[i], found[i]);
      }
    }

    @Override
    public void clearAdaptiveData() {
      outcomes.clear();
    }
  }
}
