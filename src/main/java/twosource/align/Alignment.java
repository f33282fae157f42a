package twosource.align;

import java.util.List;

/**
 * Holds what the alignment of many articles has come to.
 *
 * @param stories ordered by the path of their first article
 * @param subjects of all stories, story by story
 * @param facts of two claims or more, story by story
 * @param decisions on every pair of things that was weighed, linked or not, for explanation
 */
public record Alignment(
    List<Story> stories, List<Subject> subjects, List<Fact> facts, List<Decision> decisions) {

  public Alignment {
    stories = List.copyOf(stories);
    subjects = List.copyOf(subjects);
    facts = List.copyOf(facts);
    decisions = List.copyOf(decisions);
  }
}
