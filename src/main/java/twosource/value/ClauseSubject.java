package twosource.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Holds what a clause says besides its value, and so what that value is of: {@code four fire crews
 * were sent to the scene} tells of the crews {@code [crew] fire send scene}.
 *
 * @param relation how the value hangs in the clause: {@code counted}, {@code since}, {@code by}
 * @param terms each key once, what tells most first
 */
public record ClauseSubject(String relation, List<ClauseTerm> terms) implements Value {

  public ClauseSubject {
    Map<String, ClauseTerm> byKey = new LinkedHashMap<>();
    terms.stream()
        .sorted(Comparator.comparing(ClauseTerm::part))
        .forEach(term -> byKey.putIfAbsent(term.key(), term));
    terms = List.copyOf(byKey.values());
  }

  /**
   * Holds two clauses against each other, word by word.
   *
   * @param shared the words of the first that the second has as well, each with its like
   * @param left the words that only the first has
   * @param right the words that only the second has
   */
  public record Match(List<Pair> shared, List<ClauseTerm> left, List<ClauseTerm> right) {
    public Match {
      shared = List.copyOf(shared);
      left = List.copyOf(left);
      right = List.copyOf(right);
    }
  }

  /** Holds a word of the one clause and its like in the other. */
  public record Pair(ClauseTerm first, ClauseTerm second) {

    /** Returns where the word tells less. */
    public ClausePart part() {
      return first.part().compareTo(second.part()) >= 0 ? first.part() : second.part();
    }
  }

  /** Returns what is counted or measured. */
  public Optional<ClauseTerm> head() {
    return terms.stream().filter(term -> term.part() == ClausePart.HEAD).findFirst();
  }

  /** Holds this clause against another; linear in their words. */
  public Match matchWith(ClauseSubject other) {
    Map<String, ClauseTerm> theirs = new LinkedHashMap<>();
    other.terms.forEach(term -> theirs.put(term.key(), term));
    List<Pair> shared = new ArrayList<>();
    List<ClauseTerm> left = new ArrayList<>();
    for (ClauseTerm term : terms) {
      ClauseTerm like = theirs.remove(term.key());
      if (like == null) {
        left.add(term);
      } else {
        shared.add(new Pair(term, like));
      }
    }
    return new Match(shared, left, List.copyOf(theirs.values()));
  }

  /** Relates two clauses by the sets of their words. */
  public Relation relationTo(ClauseSubject other) {
    Match match = matchWith(other);
    if (match.shared().isEmpty() || !relation.equals(other.relation)) {
      return Relation.APART;
    }
    if (match.left().isEmpty()) {
      return match.right().isEmpty() ? Relation.EQUAL : Relation.WITHIN;
    }
    return match.right().isEmpty() ? Relation.CONTAINS : Relation.OVERLAPS;
  }

  /** Returns its words as a name for what it is about, what tells most first. */
  public String label() {
    return terms.stream().map(ClauseTerm::word).collect(Collectors.joining(" "));
  }

  @Override
  public String print() {
    return relation
        + ": "
        + terms.stream()
            .map(term -> term.part() == ClausePart.HEAD ? "[" + term.word() + "]" : term.word())
            .collect(Collectors.joining(" "));
  }
}
