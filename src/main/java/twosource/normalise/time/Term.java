package twosource.normalise.time;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import twosource.normalise.Reading;
import twosource.normalise.Words;

/**
 * Is a kind of word, or of phrase, that a pattern names in capitals.
 *
 * @param openers the words that it can begin with; {@link #FIGURE} for any number in figures
 * @param reader reads it
 */
record Term(Set<String> openers, Reader reader) {

  /** Stands for a number in figures among the openers. */
  static final String FIGURE = "#";

  /** Reads what stands at an index; empty where it is something else. */
  @FunctionalInterface
  interface Reader {
    Optional<? extends Reading<?>> read(Words words, int at);
  }

  Term {
    openers = Set.copyOf(openers);
  }

  /** Returns a term that reads either, whichever is longer. */
  Term or(Term other) {
    Set<String> both = new TreeSet<>(openers);
    both.addAll(other.openers);
    return new Term(
        both,
        (words, at) -> {
          Optional<? extends Reading<?>> mine = reader.read(words, at);
          Optional<? extends Reading<?>> theirs = other.reader.read(words, at);
          return end(theirs) > end(mine) ? theirs : mine;
        });
  }

  private static int end(Optional<? extends Reading<?>> reading) {
    return reading.isPresent() ? reading.get().end() : 0;
  }
}
