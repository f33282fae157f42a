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
 * @param borrowed claims of the thing spoken of before, with which it goes on; they tell what it is
 *     and are no claims of its own
 * @param lead whether the article opens with it
 */
public record Thing(
    StoryArticle article,
    int number,
    String frame,
    Factuality factuality,
    List<Integer> numbers,
    List<FrameMention> mentions,
    List<BoundClaim> claims,
    List<BoundClaim> borrowed,
    boolean lead) {

  public Thing {
    numbers = List.copyOf(numbers);
    mentions = List.copyOf(mentions);
    claims = List.copyOf(claims);
    borrowed = List.copyOf(borrowed);
  }

  /** Returns the claims about one role, in order of the text. */
  public List<BoundClaim> claims(String role) {
    return claims.stream().filter(claim -> claim.role().equals(role)).toList();
  }

  Thing withoutBorrowed() {
    return borrowed.isEmpty()
        ? this
        : new Thing(article, number, frame, factuality, numbers, mentions, claims, List.of(), lead);
  }

  /** Returns what tells by a role which thing it is: its own claims, else the borrowed ones. */
  List<BoundClaim> evidence(String role) {
    List<BoundClaim> own = claims(role);
    return own.isEmpty()
        ? borrowed.stream().filter(claim -> claim.role().equals(role)).toList()
        : own;
  }

  public FrameMention lastMention() {
    return mentions.get(mentions.size() - 1);
  }
}
