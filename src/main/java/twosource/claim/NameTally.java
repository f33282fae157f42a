package twosource.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import twosource.text.Name;
import twosource.text.NameKind;
import twosource.text.Sentence;

/**
 * Counts how often the names of an article, or of several, were taken for each kind.
 *
 * @param counts sorted by name and kind, each pair once
 */
public record NameTally(List<Count> counts) {

  public static final NameTally EMPTY = new NameTally(List.of());

  private static final Comparator<Count> ORDER =
      Comparator.comparing(Count::name).thenComparing(Count::kind);

  public NameTally {
    counts = List.copyOf(counts);
  }

  /** Says how often a name was taken for a kind. */
  public record Count(String name, NameKind kind, int count) {}

  /** Counts the names of sentences, by the words of each parted by one space. */
  public static NameTally of(List<Sentence> sentences) {
    List<Count> single = new ArrayList<>();
    for (Sentence sentence : sentences) {
      for (Name name : sentence.names()) {
        single.add(new Count(sentence.words(name.tokens()), name.kind(), 1));
      }
    }
    return sum(single);
  }

  /** Returns the same counts under other names. */
  public NameTally renamed(UnaryOperator<String> names) {
    return sum(
        counts.stream()
            .map(count -> new Count(names.apply(count.name()), count.kind(), count.count()))
            .toList());
  }

  /** Returns the counts of both. */
  public NameTally plus(NameTally other) {
    List<Count> both = new ArrayList<>(counts);
    both.addAll(other.counts);
    return sum(both);
  }

  /** Returns the counts of all; takes time linear in them but for their sorting. */
  public static NameTally sum(Iterable<NameTally> tallies) {
    List<Count> all = new ArrayList<>();
    tallies.forEach(tally -> all.addAll(tally.counts));
    return sum(all);
  }

  private static NameTally sum(List<Count> counts) {
    TreeMap<Count, Integer> sums = new TreeMap<>(ORDER);
    for (Count count : counts) {
      sums.merge(count, count.count(), Integer::sum);
    }
    return new NameTally(
        sums.entrySet().stream()
            .map(sum -> new Count(sum.getKey().name(), sum.getKey().kind(), sum.getValue()))
            .toList());
  }
}
