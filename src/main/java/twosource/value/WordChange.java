package twosource.value;

import java.util.List;

/**
 * Holds words of one wording and what stands for them in the other.
 *
 * @param from empty where the other has more words
 * @param to empty where the other lacks these
 */
public record WordChange(List<String> from, List<String> to) {

  public WordChange {
    from = List.copyOf(from);
    to = List.copyOf(to);
  }

  WordChange inverse() {
    return new WordChange(to, from);
  }

  /** Prints {@code any → an agreement}, {@code + mass}, {@code - very}. */
  @Override
  public String toString() {
    if (from.isEmpty()) {
      return "+ " + String.join(" ", to);
    }
    return to.isEmpty()
        ? "- " + String.join(" ", from)
        : String.join(" ", from) + " \u2192 " + String.join(" ", to);
  }
}
