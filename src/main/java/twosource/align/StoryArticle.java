package twosource.align;

import java.time.Instant;
import java.time.ZoneOffset;
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

  /** Returns when it appeared; a day without a time of day counts from its beginning. */
  public Optional<Instant> appeared() {
    return claims
        .moment()
        .or(() -> date.map(known -> known.day().atStartOfDay().toInstant(ZoneOffset.UTC)));
  }
}
