package twosource;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import twosource.claim.ArticleClaims;
import twosource.text.Article;
import twosource.text.Notice;

/**
 * Holds what one article claims, or why that could not be found out.
 *
 * @param claims empty where reading failed
 * @param failure empty where it did not
 */
public record Reading(Article article, Optional<ArticleClaims> claims, Optional<Notice> failure) {

  static Reading of(Article article, ArticleClaims claims) {
    return new Reading(article, Optional.of(claims), Optional.empty());
  }

  /**
   * Tells of a fault of the program itself, so that its other articles are checked all the same.
   */
  static Reading failed(Article article, @Nullable Throwable fault) {
    String message = "could not be read for its claims; this is a fault of the program: " + fault;
    return new Reading(article, Optional.empty(), Optional.of(new Notice(article.path(), message)));
  }
}
