package twosource.normalise.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import twosource.normalise.Words;
import twosource.value.TimeExpression;

/** Finds the phrases of one section of {@code time-phrases.txt}. */
final class Phrasebook {

  /** Makes a value of what a pattern has found; empty where it is no time after all. */
  @FunctionalInterface
  interface Meaning {
    Optional<? extends TimeExpression> of(Match match);
  }

  /** Holds a pattern and its meaning. */
  record Phrase(Pattern pattern, Meaning meaning) {}

  /**
   * Holds a time and the words that state it.
   *
   * @param from index of the first word, without a leading "the"
   * @param the whether the "the" before it is part of it
   * @param end index of the first word that does not belong to it
   */
  record Found(int from, boolean the, int end, TimeExpression time) {
    int start() {
      return the ? from - 1 : from;
    }
  }

  private final Map<String, List<Phrase>> byOpener = new HashMap<>();

  Phrasebook(List<Phrase> phrases) {
    for (Phrase phrase : phrases) {
      for (String opener : phrase.pattern().openers()) {
        byOpener.computeIfAbsent(opener, word -> new ArrayList<>()).add(phrase);
      }
    }
  }

  Set<String> openers() {
    return new TreeSet<>(byOpener.keySet());
  }

  /** Returns the longest phrase at an index; of equally long ones the first in the file. */
  Optional<Found> at(Scan scan, int at) {
    List<Phrase> candidates = byOpener.get(Term.opener(scan.words().get(at)));
    if (candidates == null) {
      return Optional.empty();
    }
    Optional<Found> longest = Optional.empty();
    for (Phrase phrase : candidates) {
      Optional<Found> found = phrase.pattern().match(scan, at).flatMap(m -> found(phrase, m));
      int end = longest.map(Found::end).orElse(at);
      if (found.isPresent() && found.get().end() > end) {
        longest = found;
      }
    }
    return longest;
  }

  private static Optional<Found> found(Phrase phrase, Match match) {
    Words words = match.words();
    boolean the =
        phrase.pattern().takesThe() && words.is(match.from() - 1, "the") && !isModifier(match);
    return phrase.meaning().of(match).map(time -> new Found(match.from(), the, match.end(), time));
  }

  /** Tells "the third quarter" from "the third-quarter loss", whose "the" is the loss's. */
  private static boolean isModifier(Match match) {
    String next = match.words().get(match.end()).tag();
    boolean noun = next.equals("NN") || next.equals("NNS");
    return noun || (next.equals("JJ") && hasHyphen(match));
  }

  private static boolean hasHyphen(Match match) {
    return IntStream.range(match.from(), match.end())
        .anyMatch(i -> match.words().get(i).isHyphen());
  }
}
