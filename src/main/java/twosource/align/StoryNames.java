package twosource.align;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import twosource.claim.ArticleClaims;
import twosource.text.NameKind;

/** Names stories. */
final class StoryNames {

  private static final int NAMES_OF_A_TITLE = 3;
  private static final int WORDS_OF_A_TITLE = 3;

  private StoryNames() {}

  /** Returns an id that lasts as long as the story's articles keep their paths. */
  static String id(List<ArticleClaims> articles) {
    CRC32 sum = new CRC32();
    for (ArticleClaims article : articles) {
      sum.update((article.path() + "\n").getBytes(StandardCharsets.UTF_8));
    }
    return String.format(Locale.ROOT, "s%08x", sum.getValue());
  }

  /**
   * Returns the headline that says most of what the articles are about, else their most frequent
   * names and topic words.
   */
  static String title(List<ArticleClaims> articles) {
    Map<String, Integer> holders = new TreeMap<>();
    for (ArticleClaims article : articles) {
      article.topic().counts().keySet().forEach(word -> holders.merge(word, 1, Integer::sum));
    }
    return articles.stream()
        .map(article -> article.title().strip().replaceAll("\\s+", " "))
        .filter(title -> isTelling(title, holders, articles.size()))
        .max(
            Comparator.comparingDouble((String title) -> aptness(title, holders))
                .thenComparing(Comparator.comparingInt(String::length).reversed())
                .thenComparing(Comparator.reverseOrder()))
        .orElseGet(() -> topic(articles));
  }

  /**
   * Tells a headline from the name of a page: two of its words are what most articles are about.
   */
  private static boolean isTelling(String title, Map<String, Integer> holders, int articles) {
    return words(title).stream().filter(word -> 2 * holding(word, holders) >= articles).count() > 1;
  }

  /** Weighs a headline by how many articles are about its words; each word more costs a little. */
  private static double aptness(String title, Map<String, Integer> holders) {
    Set<String> words = words(title);
    return words.stream().mapToDouble(word -> holding(word, holders)).sum()
        / Math.sqrt(words.size());
  }

  private static Set<String> words(String text) {
    Set<String> words =
        new TreeSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    words.remove("");
    return words;
  }

  /** Returns how many articles are about a word or, as topics are lemmas, its singular. */
  private static int holding(String word, Map<String, Integer> holders) {
    String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return Math.max(holders.getOrDefault(word, 0), holders.getOrDefault(singular, 0));
  }

  private static String topic(List<ArticleClaims> articles) {
    Map<String, Integer> names = new TreeMap<>();
    Map<String, Integer> words = new TreeMap<>();
    for (ArticleClaims article : articles) {
      article.names().counts().stream()
          .filter(count -> count.kind() != NameKind.OTHER)
          .forEach(count -> names.merge(count.name(), count.count(), Integer::sum));
      article.topic().counts().forEach((word, count) -> words.merge(word, count, Integer::sum));
    }
    names.keySet().forEach(name -> words.keySet().removeAll(words(name)));
    String title =
        Stream.of(mostFrequent(names, NAMES_OF_A_TITLE), mostFrequent(words, WORDS_OF_A_TITLE))
            .filter(list -> !list.isEmpty())
            .map(list -> String.join(", ", list))
            .collect(Collectors.joining(": "));
    return title.isEmpty() ? articles.get(0).path() : title;
  }

  private static List<String> mostFrequent(Map<String, Integer> counts, int most) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }
}
