package twosource.value;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Holds the content words by which a thing is called: {@code the 28-point peace plan} is called
 * {@code peace plan}.
 *
 * @param words lemmas, in order, each once
 */
public record Label(List<String> words) implements Value {

  public Label {
    words = List.copyOf(new TreeSet<>(words));
  }

  public Relation relationTo(Label other) {
    if (words.equals(other.words)) {
      return Relation.EQUAL;
    }
    SortedSet<String> shared = new TreeSet<>(words);
    shared.retainAll(other.words);
    if (shared.isEmpty()) {
      return Relation.APART;
    }
    return shared.size() == other.words.size()
        ? Relation.CONTAINS
        : shared.size() == words.size() ? Relation.WITHIN : Relation.OVERLAPS;
  }

  @Override
  public String print() {
    return String.join(" ", words);
  }
}
