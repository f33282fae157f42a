package twosource.align;

import java.util.List;

/**
 * Keeps what spoke for and against two things being one, so that it can be explained.
 *
 * @param met whether one of the roles that the frame needs spoke for it, or all that may stand in
 */
public record Weighing(Thing first, Thing second, List<Reason> reasons, boolean met) {

  public Weighing {
    reasons = List.copyOf(reasons);
  }

  /** What two articles, or two places of one, open with, as reasons name it. */
  static final String LEAD = "lead";

  /** Tells whether both are what their articles open with. */
  boolean opens() {
    return reasons.stream().anyMatch(reason -> reason.role().equals(LEAD));
  }

  /** Returns the sum of all points. */
  public double sum() {
    return reasons.stream().mapToDouble(Reason::points).sum();
  }

  /**
   * Counts the roles that speak for it; a denial must name more than the people to be of a thing.
   */
  public long supports() {
    return reasons.stream().filter(reason -> reason.points() > 0).count();
  }

  /** Tells whether a role has two values that exclude one another, whatever that weighs. */
  boolean differs() {
    return reasons.stream().anyMatch(reason -> reason.closeness() == Closeness.APART);
  }

  /** Tells whether a role speaks against it. */
  public boolean isOpposed() {
    return reasons.stream().anyMatch(reason -> reason.points() < 0);
  }

  /** Tells whether what is said of each of some roles fits into one another, where both say it. */
  public boolean fits(List<String> roles) {
    return reasons.stream()
        .filter(reason -> roles.contains(reason.role()))
        .allMatch(reason -> reason.closeness().compareTo(Closeness.CONTAINS) <= 0);
  }

  /** Holds what one role contributed: {@code day: "Friday" and "on Dec. 5" are equal, +3}. */
  public record Reason(
      String role, String firstText, String secondText, Closeness closeness, double points) {

    /** Tells whether this says of a role that one value fits into the other. */
    boolean speaksFor(String wanted) {
      return role.equals(wanted) && points > 0 && closeness.compareTo(Closeness.CONTAINS) <= 0;
    }
  }
}
