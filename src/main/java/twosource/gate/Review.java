package twosource.gate;

import java.util.List;
import java.util.Set;
import twosource.compare.Check;

/**
 * Holds what a check comes to; what every report of the gate is written from.
 *
 * @param newArticles paths of the articles that are checked; all others are held against them only
 * @param findings on facts that a new article states too, story by story, the gravest first, each
 *     judged by what touches a new article
 * @param stale acceptances that do nothing any more, in the order of their file
 */
public record Review(
    Check check,
    Gate gate,
    Set<String> newArticles,
    List<Reviewed> findings,
    List<StaleAcceptance> stale) {

  public Review {
    newArticles = Set.copyOf(newArticles);
    findings = List.copyOf(findings);
    stale = List.copyOf(stale);
  }

  /** Tells whether something is at or above the gate. */
  public boolean fails() {
    return findings.stream().anyMatch(Reviewed::fails)
        || stale.stream().anyMatch(StaleAcceptance::fails);
  }

  /** Returns the findings that somebody should see: the disputes, and all that fails. */
  public List<Reviewed> shown() {
    return findings.stream().filter(Reviewed::isShown).toList();
  }

  /** Returns how many findings that would be shown have this standing. */
  public int count(Standing standing) {
    return (int) shown().stream().filter(found -> found.standing() == standing).count();
  }
}
