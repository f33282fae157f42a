package twosource.eval;

import java.util.OptionalDouble;

/**
 * Counts what a check finds, lines up, misses and wrongly disputes.
 *
 * @param found required conflicts that are answered rightly
 * @param weakFound the same of conflicts that are a matter of rounding or wording
 * @param linedUp agreements and refinements that are answered rightly
 * @param alarms agreements, or claims that must stay apart, that are disputed
 * @param unjudged conflicts that the gold says nothing about
 */
public record Score(
    int found,
    int required,
    int weakFound,
    int weak,
    int linedUp,
    int agreements,
    int alarms,
    int unjudged) {

  public static final Score NONE = new Score(0, 0, 0, 0, 0, 0, 0, 0);

  static final Score ALARM = new Score(0, 0, 0, 0, 0, 0, 1, 0);

  static final Score UNJUDGED = new Score(0, 0, 0, 0, 0, 0, 0, 1);

  static Score of(Answer answer) {
    int right = answer.right() ? 1 : 0;
    if (!answer.fact().conflict()) {
      return new Score(0, 0, 0, 0, right, 1, answer.isAlarm() ? 1 : 0, 0);
    }
    return answer.fact().required()
        ? new Score(right, 1, 0, 0, 0, 0, 0, 0)
        : new Score(0, 0, right, 1, 0, 0, 0, 0);
  }

  public Score plus(Score other) {
    return new Score(
        found + other.found,
        required + other.required,
        weakFound + other.weakFound,
        weak + other.weak,
        linedUp + other.linedUp,
        agreements + other.agreements,
        alarms + other.alarms,
        unjudged + other.unjudged);
  }

  /** Returns the share of what is found that is right; empty where nothing is found. */
  public OptionalDouble precision() {
    return share(found, found + alarms);
  }

  /** Returns the share of the required conflicts that is found; empty where there is none. */
  public OptionalDouble recall() {
    return share(found, required);
  }

  /** Returns the share of the agreements that is lined up; empty where there is none. */
  public OptionalDouble agreement() {
    return share(linedUp, agreements);
  }

  private static OptionalDouble share(int part, int whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
  }
}
