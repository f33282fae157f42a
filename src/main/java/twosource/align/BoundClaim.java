package twosource.align;

import twosource.claim.Claim;
import twosource.value.Value;

/**
 * Holds a claim whose value the story has settled, as far as it can.
 *
 * @param mention number of its frame mention in the article
 */
public record BoundClaim(StoryArticle article, int mention, Claim claim, Value value) {

  public String role() {
    return claim.role();
  }
}
