package twosource.align;

import java.util.List;
import java.util.stream.Stream;

/**
 * Is a thing of which several articles, or one in several places, speak.
 *
 * @param id stable within its story as long as its articles stay the same
 * @param things one of each article at most, in order of their paths
 * @param links the decisions that brought them together
 */
public record Subject(String id, String frame, List<Thing> things, List<Weighing> links) {

  public Subject {
    things = List.copyOf(things);
    links = List.copyOf(links);
  }

  /** Returns the claims about one role, article by article. */
  public List<BoundClaim> claims(String role) {
    return things.stream().flatMap(thing -> thing.claims(role).stream()).toList();
  }

  Stream<BoundClaim> allClaims() {
    return things.stream().flatMap(thing -> thing.claims().stream());
  }
}
