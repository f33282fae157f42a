package twosource.align;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import twosource.claim.Claim;
import twosource.claim.FrameMention;
import twosource.value.ClauseSubject;
import twosource.value.ClauseTerm;

/**
 * Knows how rare the words of clauses are among the articles of a story (inverse document
 * frequency, Spärck Jones 1972), on a scale that does not hang on how many articles there are.
 */
final class WordRarity {

  /** The rarity of a word that all articles have. */
  private static final double LEAST = 0.5;

  private final int articles;
  private final Map<String, Integer> holders;

  private WordRarity(int articles, Map<String, Integer> holders) {
    this.articles = articles;
    this.holders = holders;
  }

  static WordRarity of(List<StoryArticle> articles) {
    Map<String, Integer> holders = new HashMap<>();
    for (StoryArticle article : articles) {
      keys(article).forEach(key -> holders.merge(key, 1, Integer::sum));
    }
    return new WordRarity(articles.size(), holders);
  }

  private static Set<String> keys(StoryArticle article) {
    Set<String> keys = new HashSet<>();
    for (FrameMention mention : article.claims().mentions()) {
      for (Claim claim : mention.claims()) {
        if (claim.value() instanceof ClauseSubject subject) {
          subject.terms().stream().map(ClauseTerm::key).forEach(keys::add);
        }
      }
    }
    return keys;
  }

  /** Returns from half for a word that all articles have to one and a half for one that one has. */
  double of(ClauseTerm term) {
    int having = Math.max(1, holders.getOrDefault(term.key(), 1));
    double all = articles + 1.0;
    return LEAST + Math.log(all / having) / Math.log(all);
  }
}
