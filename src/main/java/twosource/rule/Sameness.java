package twosource.rule;

import java.util.List;
import java.util.Map;
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
 * @param plans whether what lies ahead or may come is one with what is told as done: a planned
 *     takeover is the takeover
 * @param weights by role
 */
public record Sameness(
    double atLeast,
    List<String> needs,
    List<String> instead,
    List<String> parts,
    boolean plans,
    Map<String, Weights> weights) {

  public Sameness {
    needs = List.copyOf(needs);
    instead = List.copyOf(instead);
    parts = List.copyOf(parts);
    weights = new TreeMap<>(weights);
  }

  /**
   * Holds the points for each way in which two values of a role can lie to one another.
   *
   * @param near for times apart by less than a day, and numbers by less than a tenth
   * @param untold for a role of which only one of the two says anything
   */
  public record Weights(
      double equal, double contains, double overlaps, double near, double apart, double untold) {}
}
