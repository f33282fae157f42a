package twosource.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import twosource.text.NameKind;

/**
 * Holds the weights and the word clusters of the name finder, and what its outcomes mean.
 *
 * <p>An outcome is a kind and a place in the name, as {@code PER-start}, or {@code other}: the
 * BILOU scheme (Ratinov and Roth 2009). Immutable, may be shared.
 */
final class NameModel {

  /** How the training named its word clusters, in the archive and in every feature of them. */
  static final String CLUSTERS = "brownrcv1cleantokenizedCoNLL03txtc1000freq1txt";

  private final LinearModel weights;
  private final Map<String, String> clusters;
  private final List<List<Integer>> successors;
  private final @Nullable NameKind[] kinds;
  private final List<Weights> secondAfter;
  private final int other;
  private final Weights everywhere;
  private final Weights atBegin;
  private final Weights[] seenAs;
  private final Weights[][] bothSeenAs;

  private NameModel(LinearModel weights, Map<String, String> clusters) {
    this.weights = weights;
    this.clusters = clusters;
    int size = weights.size();
    this.kinds = new @Nullable NameKind[size];
    this.successors = new ArrayList<>();
    this.secondAfter = new ArrayList<>();
    int none = 0;
    for (int i = 0; i < size; i++) {
      String outcome = weights.outcome(i);
      kinds[i] = kind(outcome);
      successors.add(
          IntStream.range(0, size)
              .filter(next -> follows(outcome, weights.outcome(next)))
              .boxed()
              .toList());
      secondAfter.add(weights.weights("ppo=" + outcome));
      none = outcome.equals("other") ? i : none;
    }
    this.other = none;
    this.everywhere = weights.weights("def");
    this.atBegin = weights.weights(List.of("def", "S=begin"));
    this.seenAs = new Weights[size + 1];
    this.bothSeenAs = new Weights[size + 1][size + 1];
    for (int i = 0; i <= size; i++) {
      String seen = i < size ? weights.outcome(i) : "null";
      seenAs[i] = weights.weights("pd=" + seen);
      for (int j = 0; j <= size; j++) {
        String previous = j < size ? weights.outcome(j) : "null";
        bothSeenAs[i][j] = weights.weights("ppd=" + seen + "," + previous);
      }
    }
  }

  /** Reads OpenNLP's archive of a name finder, of its version 1.6. */
  static NameModel read(InputStream archive) throws IOException {
    ZipInputStream zip = new ZipInputStream(archive);
    LinearModel weights = null;
    Map<String, String> clusters = new HashMap<>();
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entry.getName().equals("nameFinder.model")) {
        weights = LinearModel.read(zip);
      } else if (entry.getName().equals(CLUSTERS)) {
        clusters = readClusters(zip);
      }
    }
    if (weights == null || clusters.isEmpty()) {
      throw new IOException("The archive of the name finder lacks its weights or its clusters.");
    }
    return new NameModel(weights, clusters);
  }

  private static Map<String, String> readClusters(InputStream in) throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    Map<String, String> clusters = new HashMap<>(1 << 17);
    Map<String, String> paths = new HashMap<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      int tab = line.indexOf('\t');
      if (tab >= 0) {
        String path = line.substring(tab + 1);
        clusters.put(line.substring(0, tab), paths.computeIfAbsent(path, p -> p));
      }
    }
    return clusters;
  }

  private static boolean follows(String before, String outcome) {
    boolean continues = outcome.endsWith("-cont") || outcome.endsWith("-last");
    boolean open = isOpen(before);
    return open == continues && (!open || type(before).equals(type(outcome)));
  }

  private static boolean isOpen(String outcome) {
    return outcome.endsWith("-start") || outcome.endsWith("-cont");
  }

  private static String type(String outcome) {
    return outcome.substring(0, Math.max(outcome.indexOf('-'), 0));
  }

  private static @Nullable NameKind kind(String outcome) {
    return switch (type(outcome)) {
      case "PER" -> NameKind.PERSON;
      case "LOC" -> NameKind.LOCATION;
      case "ORG" -> NameKind.ORGANISATION;
      case "MISC" -> NameKind.OTHER;
      default -> null;
    };
  }

  LinearModel weights() {
    return weights;
  }

  /** Returns the path of the word's cluster in the tree of Brown clusters, in zeros and ones. */
  Optional<String> cluster(String word) {
    return Optional.ofNullable(clusters.get(word));
  }

  /** Returns the outcomes that may stand right after the outcome, or after {@link #other}. */
  List<Integer> successors(int outcome) {
    return successors.get(outcome);
  }

  /** Returns the weights of an outcome for the second word after it. */
  Weights secondAfter(int outcome) {
    return secondAfter.get(outcome);
  }

  /** Returns the outcome of a word that is of no name. */
  int other() {
    return other;
  }

  /** Returns the weights that hold for every word, and for the first of a sentence. */
  Weights always(boolean first) {
    return first ? atBegin : everywhere;
  }

  /** Returns the weights of a word whose last outcome in the article is this; null means unseen. */
  Weights seenAs(@Nullable Integer outcome) {
    return seenAs[number(outcome)];
  }

  /** Returns the weights of two neighbours by their last outcomes in the article. */
  Weights seenAs(@Nullable Integer outcome, @Nullable Integer previous) {
    return bothSeenAs[number(outcome)][number(previous)];
  }

  private int number(@Nullable Integer outcome) {
    return outcome == null ? weights.size() : outcome;
  }

  /** Tells whether the outcome leaves a name open, so that no sentence may end with it. */
  boolean isOpen(int outcome) {
    return isOpen(weights.outcome(outcome));
  }

  /** Returns the kind of name that the outcome is of, or null where it is of none. */
  @Nullable NameKind kind(int outcome) {
    return kinds[outcome];
  }
}
