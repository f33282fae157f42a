package twosource.align;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import twosource.claim.ArticleClaims;

/**
 * Groups articles that tell of one course of events.
 *
 * <p>Articles are compared by the cosine of their topic words, each weighed by how rare it is, and
 * only where they share one of their heaviest words; clusters grow from the most alike pair on as
 * long as their articles are alike on average.
 */
final class StoryGrouper {

  /** Cosine from which two articles may belong to one story. */
  private static final double ALIKE = 0.15;

  /** Average cosine from which two clusters may become one. */
  private static final double ALIKE_ON_AVERAGE = 0.08;

  private static final int HEAVIEST = 50;

  /** Articles that nobody sees, so that a word of a small batch does not count as common. */
  private static final int BACKGROUND = 100;

  private static final long DAYS_OF_A_STORY = 90;

  private final List<ArticleClaims> articles;
  private final List<Map<String, Double>> vectors = new ArrayList<>();

  private StoryGrouper(List<ArticleClaims> articles) {
    this.articles = articles;
  }

  /** Returns the groups, ordered by the path of their first article, as the articles inside are. */
  static List<List<ArticleClaims>> group(List<ArticleClaims> articles) {
    return new StoryGrouper(ordered(articles)).groups();
  }

  /** Returns the articles ordered by path. */
  static List<ArticleClaims> ordered(List<ArticleClaims> articles) {
    return articles.stream().sorted(Comparator.comparing(ArticleClaims::path)).toList();
  }

  /** Tells how alike two of the articles are, and by which words. */
  static Likeness likeness(List<ArticleClaims> articles, String firstPath, String secondPath) {
    List<ArticleClaims> ordered = ordered(articles);
    List<String> paths = ordered.stream().map(ArticleClaims::path).toList();
    StoryGrouper grouper = new StoryGrouper(ordered);
    grouper.weigh();
    return grouper.likeness(paths.indexOf(firstPath), paths.indexOf(secondPath));
  }

  private Likeness likeness(int first, int second) {
    Map<String, Double> products = new TreeMap<>(vectors.get(first));
    products.keySet().retainAll(vectors.get(second).keySet());
    products.replaceAll((word, weight) -> weight * vectors.get(second).getOrDefault(word, 0.0));
    return new Likeness(
        cosine(vectors.get(first), vectors.get(second)),
        ALIKE,
        near(first, second),
        heaviest(products));
  }

  /** Holds how alike two articles are, by their indexes. */
  private record Pair(int first, int second, double cosine) {}

  private List<List<ArticleClaims>> groups() {
    weigh();
    Map<Long, Double> cosines = new TreeMap<>();
    List<Pair> pairs = new ArrayList<>();
    for (long key : candidates()) {
      Pair pair = pair(key);
      cosines.put(key, pair.cosine());
      if (pair.cosine() >= ALIKE) {
        pairs.add(pair);
      }
    }
    pairs.sort(
        Comparator.comparingDouble(Pair::cosine)
            .reversed()
            .thenComparingInt(Pair::first)
            .thenComparingInt(Pair::second));
    Clusters clusters = new Clusters(articles.size());
    for (Pair pair : pairs) {
      if (clusters.averageBetween(pair.first(), pair.second(), cosines) >= ALIKE_ON_AVERAGE) {
        clusters.join(pair.first(), pair.second());
      }
    }
    return clusters.groups().stream()
        .map(group -> group.stream().map(articles::get).toList())
        .toList();
  }

  private Pair pair(long key) {
    int first = Clusters.first(key);
    int second = Clusters.second(key);
    double cosine = near(first, second) ? cosine(vectors.get(first), vectors.get(second)) : 0;
    return new Pair(first, second, cosine);
  }

  private boolean near(int first, int second) {
    return articles
        .get(first)
        .date()
        .flatMap(a -> articles.get(second).date().map(b -> Math.abs(ChronoUnit.DAYS.between(a, b))))
        .map(days -> days <= DAYS_OF_A_STORY)
        .orElse(true);
  }

  private void weigh() {
    Map<String, Integer> holders = new TreeMap<>();
    articles.forEach(
        article ->
            article
                .topic()
                .counts()
                .keySet()
                .forEach(word -> holders.merge(word, 1, Integer::sum)));
    for (ArticleClaims article : articles) {
      Map<String, Double> vector = new TreeMap<>();
      double squares = 0;
      for (Map.Entry<String, Integer> entry : article.topic().counts().entrySet()) {
        double rarity =
            Math.log(
                (double) (articles.size() + BACKGROUND) / holders.getOrDefault(entry.getKey(), 1));
        double weight = Math.sqrt(entry.getValue()) * rarity;
        vector.put(entry.getKey(), weight);
        squares += weight * weight;
      }
      double length = Math.sqrt(squares);
      vector.replaceAll((word, weight) -> weight / length);
      vectors.add(vector);
    }
  }

  /** Returns the pairs of articles that share one of their heaviest words. */
  private Iterable<Long> candidates() {
    Map<String, List<Integer>> byWord = new TreeMap<>();
    for (int i = 0; i < vectors.size(); i++) {
      for (String word : heaviest(vectors.get(i))) {
        byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(i);
      }
    }
    java.util.TreeSet<Long> keys = new java.util.TreeSet<>();
    for (List<Integer> block : byWord.values()) {
      for (int i = 0; i < block.size(); i++) {
        for (int j = i + 1; j < block.size(); j++) {
          keys.add(Clusters.key(block.get(i), block.get(j)));
        }
      }
    }
    return keys;
  }

  private static List<String> heaviest(Map<String, Double> vector) {
    return vector.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(HEAVIEST)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static double cosine(Map<String, Double> a, Map<String, Double> b) {
    double sum = 0;
    for (Map.Entry<String, Double> entry : a.entrySet()) {
      sum += entry.getValue() * b.getOrDefault(entry.getKey(), 0.0);
    }
    return sum;
  }
}
