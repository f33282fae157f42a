package twosource.rule;

/**
 * Says how the claims about a role are held against one another.
 *
 * @param by the method
 * @param tolerance share by which numbers may differ without dispute; 0.1 is ten percent
 * @param round share by which at most an unhedged number may stand for one that rounds to it:
 *     100,000 for 103,482 where it is 0.05; 0 takes every number at its word
 * @param exhaustive whether a list is meant to be whole, so that one member more is a difference
 * @param grows whether a number may rise from one publication to the next without dispute
 * @param varies whether a number may change both ways, so that only articles of one day can
 *     disagree
 * @param severity of a conflict
 */
public record Comparison(
    Method by,
    double tolerance,
    double round,
    boolean exhaustive,
    boolean grows,
    boolean varies,
    Severity severity) {

  /** Names the ways of comparing. */
  public enum Method {
    /** Not at all: the role only tells things apart. */
    NONE,
    /** Numbers and durations, as ranges. */
    RANGE,
    /** Times, with the phase and the length of the thing. */
    INTERVAL,
    /** Times, by the days in which they lie. */
    DAY,
    /** Places, one inside the other. */
    CONTAINMENT,
    /** Lists of people. */
    SET,
    OFFICE,
    /** States and sorts of which a thing has one. */
    CHOICE,
    /** Quoted words, word by word. */
    WORDS,
    /** Who spoke. */
    SPEAKER
  }

  /** Returns this comparison, of which a conflict is so grave. */
  Comparison with(Severity other) {
    return new Comparison(by, tolerance, round, exhaustive, grows, varies, other);
  }

  static final Comparison NONE =
      new Comparison(Method.NONE, 0, 0, false, false, false, Severity.NONE);
}
