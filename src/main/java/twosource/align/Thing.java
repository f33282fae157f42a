package twosource.align;

import java.util.List;
import twosource.claim.Factuality;
import twosource.claim.FrameMention;

/**
 * Is what one article speaks of in one place or several: a meeting, a delegation, a quotation.
 *
 * @param number counts the things of its article, from 0
 * @param numbers of its mentions in the article, one at least
 * @param mentions in order of the text
 * @param claims of all its mentions
 */
public record Thing(
    StoryArticle article,
    int number,
    String frame,
    Factuality factuality,
    List<Integer> numbers,
    List<FrameMention> mentions,
    List<BoundClaim> claims) {

  public Thing {
    numbers = List.copyOf(numbers);
    mentions = List.copyOf(mentions);
    claims = List.copyOf(claims);
  }

  /** Returns the claims about one role, in order of the text. */
  public List<BoundClaim> claims(String role) {
    return claims.stream().filter(claim -> claim.role().equals(role)).toList();
  }

  public FrameMention lastMention() {
    return mentions.get(mentions.size() - 1);
  }
}
