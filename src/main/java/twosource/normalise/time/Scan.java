package twosource.normalise.time;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import twosource.normalise.Reading;
import twosource.normalise.Words;

/**
 * Holds the words of one sentence and what the terms have read in it so far, so that many patterns
 * may ask for the same term at the same word; of one thread.
 */
final class Scan {

  private final Words words;
  private final Map<Integer, Map<Term, Optional<? extends Reading<?>>>> read = new HashMap<>();

  Scan(Words words) {
    this.words = words;
  }

  Words words() {
    return words;
  }

  /** Returns what a term reads at an index; empty where it is something else. */
  Optional<? extends Reading<?>> read(Term term, int at) {
    if (!term.opens(words.get(at))) {
      return Optional.empty();
    }
    Map<Term, Optional<? extends Reading<?>>> here =
        read.computeIfAbsent(at, index -> new IdentityHashMap<>());
    Optional<? extends Reading<?>> known = here.get(term);
    if (known == null) {
      known = term.read(this, at);
      here.put(term, known);
    }
    return known;
  }
}
