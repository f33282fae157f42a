package twosource.rule;

import java.util.List;
import java.util.Set;

/**
 * Says what evokes a frame.
 *
 * @param kind whether words, quotations, the holding of an office, the name of a person or any
 *     clause with a value evoke it; the lists belong to words only and hold lemmas, but that
 *     clauses too have exceptions
 * @param verbs that tell of the thing: {@code meet}
 * @param nouns that name the thing: {@code talks}
 * @param light verbs whose object the noun is: {@code hold talks}
 * @param support verbs whose subject the noun is: {@code talks last}; {@code take place} may be two
 *     words
 * @param again verbs that go on with the thing just told of, and so with its people: {@code resume}
 * @param starts verbs that tell of its beginning
 * @param ends verbs that tell of its end
 * @param states words for what somebody or something is after it: {@code dead}
 * @param except runs of tokens in which a trigger is none
 */
public record Triggers(
    Kind kind,
    Set<String> verbs,
    Set<String> nouns,
    Set<String> light,
    Set<String> support,
    Set<String> again,
    Set<String> starts,
    Set<String> ends,
    Set<String> states,
    List<Pattern.InTokens> except) {

  /** Names the sorts of things that can evoke a frame. */
  public enum Kind {
    WORDS,
    QUOTATIONS,
    OFFICES,
    /** Whoever is named. */
    PEOPLE,
    /** Any clause that carries a value of one of the frame's roles. */
    CLAUSES
  }

  public Triggers {
    verbs = Set.copyOf(verbs);
    nouns = Set.copyOf(nouns);
    light = Set.copyOf(light);
    support = Set.copyOf(support);
    again = Set.copyOf(again);
    starts = Set.copyOf(starts);
    ends = Set.copyOf(ends);
    states = Set.copyOf(states);
    except = List.copyOf(except);
  }

  /** Tells whether a word evokes the frame by itself. */
  boolean evokes(String lemma) {
    return verbs.contains(lemma) || nouns.contains(lemma) || states.contains(lemma);
  }

  static Triggers of(Kind kind) {
    return new Triggers(
        kind, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(),
        List.of());
  }
}
