package twosource.rule;

import java.util.List;
import java.util.Set;

/** Says where a role's value stands: in a part of the trigger's clause, or in a run of tokens. */
public sealed interface Pattern {

  /**
   * Finds the value in a part of the trigger's clause: {@code [subject]}, {@code [with|between]}.
   *
   * @param names parts as {@link Relations} lists them, or prepositions
   */
  record InClause(List<String> names) implements Pattern {
    public InClause {
      names = List.copyOf(names);
    }
  }

  /** Finds the value in a run of tokens of one sentence: {@code @trigger ..6 last {}}. */
  record InTokens(List<Element> elements) implements Pattern {
    public InTokens {
      elements = List.copyOf(elements);
    }
  }

  /** Matches a part of a run of tokens. */
  sealed interface Element {}

  /** Matches a token by its lemma. */
  record Lemma(String lemma) implements Element {}

  /** Matches a token by its letters, whatever their case. */
  record Form(String form) implements Element {}

  /** Matches a token whose lemma is one of a named list. */
  record WordList(String name, Set<String> lemmas) implements Element {
    public WordList {
      lemmas = Set.copyOf(lemmas);
    }
  }

  /** Matches the trigger itself. */
  record Trigger() implements Element {}

  /** Matches a value of the role's type. */
  record Slot() implements Element {}

  /** Matches as few tokens as possible, at most so many. */
  record Gap(int most) implements Element {}

  /** Matches what it holds, or nothing. */
  record Maybe(Element element) implements Element {}

  /** Matches one of several runs. */
  record Choice(List<List<Element>> runs) implements Element {
    public Choice {
      runs = runs.stream().map(List::copyOf).toList();
    }
  }
}
