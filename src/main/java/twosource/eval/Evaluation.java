package twosource.eval;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import twosource.compare.Finding;

/**
 * Holds how a check of one story stands against its gold.
 *
 * @param answers to the facts of the gold, in their order
 * @param alarms findings that dispute claims which must stay apart
 * @param unjudged conflicts that the gold says nothing about, to be read by a person
 */
public record Evaluation(
    Gold gold, List<Answer> answers, List<Alarm> alarms, List<Finding> unjudged) {

  /** Stands for the frame and role of what nothing reads. */
  public static final String UNREAD = "(none)";

  public Evaluation {
    answers = List.copyOf(answers);
    alarms = List.copyOf(alarms);
    unjudged = List.copyOf(unjudged);
  }

  /** Is a finding that disputes claims of different things. */
  public record Alarm(Finding finding, Gold.Apart apart) {}

  /** Returns the sums over all. */
  public Score score() {
    return byAttribute().values().stream().reduce(Score.NONE, Score::plus);
  }

  /** Returns the sums by frame and role, sorted by name. */
  public Map<String, Score> byAttribute() {
    Map<String, Score> scores = new TreeMap<>();
    for (Answer answer : answers) {
      add(scores, answer.attribute().orElse(UNREAD), Score.of(answer));
    }
    alarms.forEach(alarm -> add(scores, alarm.finding().fact().attribute(), Score.ALARM));
    unjudged.forEach(finding -> add(scores, finding.fact().attribute(), Score.UNJUDGED));
    return scores;
  }

  private static void add(Map<String, Score> scores, String attribute, Score one) {
    scores.merge(attribute, one, Score::plus);
  }
}
