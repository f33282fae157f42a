package twosource.align;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import twosource.claim.ArticleClaims;

/** Names stories. */
final class StoryNames {

  private static final int WORDS_OF_A_TITLE = 4;

  private StoryNames() {}

  /** Returns an id that lasts as long as the story's articles keep their paths. */
  static String id(List<ArticleClaims> articles) {
    CRC32 sum = new CRC32();
    for (ArticleClaims article : articles) {
      sum.update((article.path() + "\n").getBytes(StandardCharsets.UTF_8));
    }
    return String.format(java.util.Locale.ROOT, "s%08x", sum.getValue());
  }

  /** Returns the shortest headline of the story, else the words that most of its articles use. */
  static String title(List<ArticleClaims> articles) {
    return articles.stream()
        .map(ArticleClaims::title)
        .filter(title -> !title.isBlank())
        .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
        .orElseGet(() -> topic(articles));
  }

  private static String topic(List<ArticleClaims> articles) {
    Map<String, Integer> total = new TreeMap<>();
    for (ArticleClaims article : articles) {
      article.topic().counts().forEach((word, count) -> total.merge(word, count, Integer::sum));
    }
    List<String> words =
        total.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(WORDS_OF_A_TITLE)
            .map(Map.Entry::getKey)
            .toList();
    return words.isEmpty() ? articles.get(0).path() : String.join(", ", words);
  }
}
