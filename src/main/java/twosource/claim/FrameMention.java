package twosource.claim;

import java.util.List;

/**
 * Holds one place where an article speaks of a thing, with what it says of it there.
 *
 * @param frame the kind of thing
 * @param trigger the words that evoke the frame
 * @param context the sentence in which they stand
 * @param sentence number of its sentence in the article
 * @param paragraph number of its paragraph in the article
 * @param reference how the words point at the thing
 * @param claims in order of the text
 */
public record FrameMention(
    String frame,
    Evidence trigger,
    Evidence context,
    int sentence,
    int paragraph,
    Reference reference,
    Factuality factuality,
    List<Claim> claims) {

  public FrameMention {
    claims = List.copyOf(claims);
  }

  /** Returns the claims about one role, in order of the text. */
  public List<Claim> claims(String role) {
    return claims.stream().filter(claim -> claim.role().equals(role)).toList();
  }
}
