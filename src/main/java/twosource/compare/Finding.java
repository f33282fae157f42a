package twosource.compare;

import java.util.List;
import twosource.align.Fact;
import twosource.rule.Severity;

/**
 * Is a fact with its verdict.
 *
 * @param reasoning one plain sentence
 * @param groups for each claim of the fact the number of its group, from 1; claims that do not
 *     exclude each other share one
 * @param fingerprint the same as long as the same sources claim the same values
 */
public record Finding(
    Fact fact,
    Verdict verdict,
    Severity severity,
    String reasoning,
    List<Integer> groups,
    String fingerprint) {

  public Finding {
    groups = List.copyOf(groups);
  }
}
