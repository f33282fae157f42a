package twosource.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import twosource.gate.Standing;
import twosource.rule.Severity;

/**
 * Is one thing that a review tells of, in the form that all reports for machines share: a disputed
 * fact, or an acceptance that does nothing any more. All texts are one line.
 *
 * @param rule {@code meeting.length}, or {@link #ACCEPTANCE}
 * @param label {@code conflict}
 * @param title what is disputed
 * @param reasoning one plain sentence
 * @param where to look first: in a new article
 * @param statements all of them, those of the new articles first; none of an acceptance
 * @param id by which {@code explain} and {@code accept} know it; empty for an acceptance
 * @param acceptedBecause the reason for which it was accepted
 * @param fails whether the check fails by it
 */
public record Alert(
    String rule,
    String label,
    Severity severity,
    String title,
    String reasoning,
    Location where,
    List<Statement> statements,
    String id,
    String fingerprint,
    Standing standing,
    Optional<String> acceptedBecause,
    boolean fails) {

  /** The rule of alerts about acceptances. */
  public static final String ACCEPTANCE = "acceptance";

  private static final int MOST_VALUES = 3;

  public Alert {
    statements = List.copyOf(statements);
  }

  /** Returns the title with who says what and why that is a dispute, in one line. */
  public String message() {
    return statements.isEmpty()
        ? reasoning
        : title + ": " + String.join(" against ", sides()) + ". " + reasoning;
  }

  /** Returns each group as {@code 2 hours (Mail, Wire)}, in the order of their numbers. */
  public List<String> sides() {
    Map<Integer, TreeSet<String>> values = new TreeMap<>();
    Map<Integer, TreeSet<String>> sources = new TreeMap<>();
    for (Statement statement : statements) {
      values.computeIfAbsent(statement.group(), g -> new TreeSet<>()).add(statement.value());
      sources.computeIfAbsent(statement.group(), g -> new TreeSet<>()).add(statement.source());
    }
    List<String> sides = new ArrayList<>();
    values.forEach(
        (group, said) ->
            sides.add(
                some(said) + " (" + String.join(", ", sources.getOrDefault(group, said)) + ")"));
    return sides;
  }

  private static String some(TreeSet<String> values) {
    String first = String.join("; ", values.stream().limit(MOST_VALUES).toList());
    return values.size() > MOST_VALUES ? first + "; ..." : first;
  }
}
