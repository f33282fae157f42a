package twosource.align;

import java.util.List;

/**
 * Holds the articles that tell of one course of events.
 *
 * @param id stable as long as its articles stay the same
 * @param title its most telling headline, else its most frequent names and words
 * @param articles ordered by path
 */
public record Story(String id, String title, List<StoryArticle> articles) {

  public Story {
    articles = List.copyOf(articles);
  }

  /** Returns the number of origins among the given articles of the story. */
  public int origins(List<String> paths) {
    return (int)
        articles.stream()
            .filter(article -> paths.contains(article.path()))
            .map(StoryArticle::origin)
            .distinct()
            .count();
  }
}
