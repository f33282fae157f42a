package twosource.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Weighs what speaks for and against two mentions being one thing.
 *
 * @param atLeast the sum from which they are
 * @param needs roles of which one at least must speak for it
 * @param instead roles that all must speak for it where one of the two tells no needed one; none
 *     where nothing can stand in
 * @param parts roles that number the parts of a series: what has such a number is, within one
 *     article, never what has none
 * @param steady roles of which one article states one value for one thing, so that another value is
 *     of another thing: a toll and that of one village
 * @param within the sum from which two mentions of one article are one thing
 * @param lead points for two things with which their articles open
 * @param central whether an article turns on its first such thing, so that definite words mean it
 *     where no other was just spoken of: {@code the quake}
 * @param plans whether what lies ahead or may come is one with what is told as done: a planned
 *     takeover is the takeover
 * @param weights by role
 * @param clause how the words of two clauses are weighed; only for frames that clauses evoke
 */
public record Sameness(
    double atLeast,
    List<String> needs,
    List<String> instead,
    List<String> parts,
    List<String> steady,
    double within,
    double lead,
    boolean central,
    boolean plans,
    Map<String, Weights> weights,
    Optional<ClauseWeights> clause) {

  public Sameness {
    needs = List.copyOf(needs);
    instead = List.copyOf(instead);
    parts = List.copyOf(parts);
    steady = List.copyOf(steady);
    weights = new TreeMap<>(weights);
  }

  /**
   * Holds the points for each way in which two values of a role can lie to one another.
   *
   * @param near for times apart by less than a day, places by a short way, amounts by no more than
   *     a share
   * @param only where one tells it and the other does not: a toll of children and a toll
   * @param within the share by which amounts that are near may differ; 0.1 is ten percent
   */
  public record Weights(
      double equal,
      double contains,
      double overlaps,
      double near,
      double apart,
      double only,
      double within) {}
}
