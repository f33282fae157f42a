package twosource.align;

import java.util.List;
import twosource.rule.Frame;
import twosource.rule.Role;

/**
 * Holds what is claimed of one role of one subject, by one article or several.
 *
 * @param claims two at least, article by article, in order of the text
 */
public record Fact(
    String id, Story story, Subject subject, Frame frame, Role role, List<BoundClaim> claims) {

  public Fact {
    claims = List.copyOf(claims);
  }

  /** Returns {@code meeting.venue}. */
  public String attribute() {
    return frame.name() + "." + role.name();
  }

  /** Returns how many origins claim something of it. */
  public int origins() {
    return story.origins(claims.stream().map(claim -> claim.article().path()).toList());
  }
}
