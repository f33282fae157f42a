package twosource.mutate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Holds what became of all changes.
 *
 * @param outcomes in the order of the articles and their text
 * @param unchangeable stretches that hold nothing that can be changed: "their talks, dozens"
 * @param without stretches of which no change contradicts what other articles state
 */
public record Mutations(List<Outcome> outcomes, int unchangeable, int without) {

  public Mutations {
    outcomes = List.copyOf(outcomes);
  }

  public MutationScore score() {
    return outcomes.stream().map(MutationScore::of).reduce(MutationScore.NONE, MutationScore::plus);
  }

  /** Returns the sums by kind of change. */
  public Map<MutationKind, MutationScore> byKind() {
    Map<MutationKind, MutationScore> scores = new TreeMap<>();
    for (Outcome outcome : outcomes) {
      scores.merge(outcome.change().kind(), MutationScore.of(outcome), MutationScore::plus);
    }
    return scores;
  }

  /** Returns the sums by frame and role, sorted by name; a stretch may be claimed under several. */
  public Map<String, MutationScore> byAttribute() {
    Map<String, MutationScore> scores = new TreeMap<>();
    for (Outcome outcome : outcomes) {
      for (String attribute : outcome.attributes()) {
        scores.merge(attribute, MutationScore.of(outcome), MutationScore::plus);
      }
    }
    return scores;
  }
}
