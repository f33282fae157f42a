package twosource.eval;

import java.util.Optional;
import twosource.compare.Verdict;

/**
 * Says what a check has to say to one fact of the gold.
 *
 * @param verdict the best that any finding gives; empty where none covers the fact
 * @param attribute the frame and role that answer it, else those that read most of its claims:
 *     {@code meeting.length}; empty where none reads any
 * @param miss why it is not answered rightly; empty where it is
 */
public record Answer(
    Gold.Fact fact, Optional<Verdict> verdict, Optional<String> attribute, Optional<String> miss) {

  public boolean right() {
    return miss.isEmpty();
  }

  /** Tells whether what agrees is called a dispute. */
  public boolean isAlarm() {
    return !fact.conflict() && !right() && verdict.filter(Answer::isAlarm).isPresent();
  }

  static boolean isAlarm(Verdict verdict) {
    return verdict == Verdict.CONFLICT || verdict == Verdict.SELF_CONFLICT;
  }
}
