package twosource.normalise.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import twosource.normalise.Words;

/**
 * Holds what a pattern has found.
 *
 * @param from index of the first word, without a leading "the"
 * @param end index of the first word that does not belong to it
 * @param values what the words in capitals stand for, in order
 */
record Match(Words words, int from, int end, List<Object> values) {

  Match {
    values = List.copyOf(values);
  }

  /** Returns the first value of a type; the pattern guarantees that there is one. */
  <T> T get(Class<T> type) {
    return find(type).orElseThrow(() -> new IllegalStateException("no " + type + ": " + values));
  }

  /** Returns the first value of a type. */
  <T> Optional<T> find(Class<T> type) {
    return all(type).findFirst();
  }

  /** Returns the values of a type in order. */
  <T> Stream<T> all(Class<T> type) {
    return values.stream().filter(type::isInstance).map(type::cast);
  }

  Match with(int next, Object value) {
    List<Object> more = new ArrayList<>(values);
    more.add(value);
    return new Match(words, from, next, more);
  }

  Match until(int next) {
    return new Match(words, from, next, values);
  }
}
