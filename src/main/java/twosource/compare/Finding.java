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
 * @param fingerprints by which the dispute is known wherever it stands, until one of its values
 *     changes; at least one, all of them valid
 */
public record Finding(
    Fact fact,
    Verdict verdict,
    Severity severity,
    String reasoning,
    List<Integer> groups,
    List<String> fingerprints) {

  public Finding {
    groups = List.copyOf(groups);
    fingerprints = List.copyOf(fingerprints);
  }

  /** Returns the fingerprint to be shown. */
  public String fingerprint() {
    return fingerprints.get(0);
  }

  /** Tells whether this is meant by an id or a fingerprint. */
  public boolean isMeantBy(String reference) {
    return fact.id().equals(reference) || fingerprints.contains(reference);
  }
}
