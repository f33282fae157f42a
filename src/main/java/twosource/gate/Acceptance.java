package twosource.gate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Says that somebody has looked at a dispute and why it may stay.
 *
 * @param dispute what it is about, for people
 * @param values that are disputed, with their sources, for people
 * @param articles in which they stand, by their paths
 * @param until the last day on which this counts; empty where it counts for good
 */
public record Acceptance(
    String fingerprint,
    String dispute,
    List<String> values,
    List<String> articles,
    String reason,
    Optional<LocalDate> until) {

  public Acceptance {
    values = List.copyOf(values);
    articles = List.copyOf(articles);
  }

  boolean isOver(LocalDate today) {
    return until.map(today::isAfter).orElse(false);
  }
}
