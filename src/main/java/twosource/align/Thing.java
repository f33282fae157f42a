package twosource.align;

import java.util.List;
import java.util.stream.Stream;
import twosource.claim.Factuality;
import twosource.claim.FrameMention;
import twosource.value.Value;

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

  /**
   * Makes a thing of one mention.
   *
   * <p>The story may have found a thing to lie ahead that its words tell as done: its claims know.
   *
   * @param mentionNumber of the mention in the article
   */
  static Thing of(
      StoryArticle article,
      int number,
      int mentionNumber,
      FrameMention mention,
      List<BoundClaim> claims,
      boolean lead) {
    return new Thing(
        article,
        number,
        mention.frame(),
        claims.isEmpty() ? mention.factuality() : claims.get(0).claim().factuality(),
        List.of(mentionNumber),
        List.of(mention),
        claims,
        List.of(),
        lead);
  }

  /** Returns the claims about one role, in order of the text. */
  public List<BoundClaim> claims(String role) {
    return claims.stream().filter(claim -> claim.role().equals(role)).toList();
  }

  /** Returns what it claims of one kind of value, in order of the text. */
  public <T extends Value> List<T> values(Class<T> kind) {
    return claims.stream().map(BoundClaim::value).filter(kind::isInstance).map(kind::cast).toList();
  }

  Thing withBorrowed(List<BoundClaim> others) {
    return new Thing(article, number, frame, factuality, numbers, mentions, claims, others, lead);
  }

  /** Returns this thing with what a further mention of the article, read as a thing, adds to it. */
  Thing joinedWith(Thing next) {
    return new Thing(
        article,
        number,
        frame,
        factuality,
        concat(numbers, next.numbers),
        concat(mentions, next.mentions),
        concat(claims, next.claims),
        borrowed,
        lead || next.lead);
  }

  private static <T> List<T> concat(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
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
