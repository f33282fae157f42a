package twosource.ingest;

import java.util.List;
import twosource.text.Article;

/**
 * Holds the articles that paths lead to, and all that could not be read.
 *
 * @param articles ordered by the code points of their paths; each carries its own notices
 * @param problems that belong to no article that was read
 */
public record Ingested(List<Article> articles, List<Problem> problems) {

  public Ingested {
    articles = List.copyOf(articles);
    problems = List.copyOf(problems);
  }

  /** Tells whether there is a problem of this gravity or a greater one. */
  public boolean has(Gravity atLeast) {
    return problems.stream().anyMatch(problem -> problem.gravity().compareTo(atLeast) >= 0);
  }
}
