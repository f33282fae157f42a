package twosource.gate;

import java.util.Optional;
import twosource.compare.Finding;
import twosource.rule.Severity;

/**
 * Says which findings fail a check.
 *
 * @param least severity that does; empty where none does
 * @param origins how many origins at least must state a fact for a finding on it to count
 */
public record Gate(Optional<Severity> least, int origins) {

  public Gate {
    if (origins < 1) {
      throw new IllegalArgumentException("a fact of " + origins + " origins");
    }
  }

  /** Returns a gate that findings of the severity or worse fail, whoever states the fact. */
  public static Gate at(Severity least) {
    return new Gate(Optional.of(least), 1);
  }

  /** Returns a gate that nothing fails. */
  public static Gate never() {
    return new Gate(Optional.empty(), 1);
  }

  boolean isReachedBy(Severity severity) {
    return least.isPresent() && severity.compareTo(least.get()) >= 0;
  }

  boolean admits(Finding finding) {
    return finding.fact().origins() >= origins;
  }
}
