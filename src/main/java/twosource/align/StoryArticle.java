package twosource.align;

import java.util.Optional;
import twosource.claim.ArticleClaims;
import twosource.value.DocumentDate;

/**
 * Holds an article within its story.
 *
 * @param origin names the group of articles that carry one another's words
 */
public record StoryArticle(
    ArticleClaims claims, Optional<DocumentDate> date, DatedBy datedBy, String origin) {

  public String path() {
    return claims.path();
  }

  public String source() {
    return claims.source();
  }
}
