package twosource.normalise.time;

import java.util.Optional;
import java.util.Set;
import twosource.normalise.Reading;
import twosource.normalise.Word;

/** Is a kind of word, or of phrase, that a pattern names in capitals. */
final class Term {

  /** Stands for a number in figures among the openers. */
  static final String FIGURE = "#";

  /** Reads what stands at an index; empty where it is something else. */
  @FunctionalInterface
  interface Reader {
    Optional<? extends Reading<?>> read(Scan scan, int at);
  }

  private final Set<String> openers;
  private final Reader reader;

  /**
   * Holds a reader.
   *
   * @param openers the words that the term can begin with; {@link #FIGURE} for any number in
   *     figures
   */
  Term(Set<String> openers, Reader reader) {
    this.openers = Set.copyOf(openers);
    this.reader = reader;
  }

  Set<String> openers() {
    return openers;
  }

  /** Tells whether the term can begin with a word. */
  boolean opens(Word word) {
    return openers.contains(opener(word));
  }

  /** Returns the sign under which a word is found among openers. */
  static String opener(Word word) {
    return word.isNumber() ? FIGURE : word.key();
  }

  Optional<? extends Reading<?>> read(Scan scan, int at) {
    return reader.read(scan, at);
  }
}
