package twosource.mutate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import twosource.compare.Finding;
import twosource.text.Article;

/**
 * Says what a check makes of one change.
 *
 * @param article as it was before
 * @param attributes the frames and roles under which the changed words were claimed
 * @param others how many other origins the changed value contradicts
 * @param noticed the disputes that rest on the changed words
 * @param alarms disputes elsewhere that were none before
 * @param miss why nothing is noticed; empty where something is
 */
public record Outcome(
    Article article,
    Change change,
    List<String> attributes,
    int others,
    List<Finding> noticed,
    List<Finding> alarms,
    Optional<String> miss) {

  public Outcome {
    attributes = List.copyOf(attributes);
    noticed = List.copyOf(noticed);
    alarms = List.copyOf(alarms);
  }

  /** Tells whether the value is stated by two other origins or more. */
  public boolean isWellStated() {
    return others > 1;
  }

  public boolean isNoticed() {
    return !noticed.isEmpty();
  }

  /** Returns the frames and roles that noticed the change. */
  public Set<String> noticedBy() {
    Set<String> names = new TreeSet<>();
    noticed.forEach(finding -> names.add(finding.fact().attribute()));
    return names;
  }
}
