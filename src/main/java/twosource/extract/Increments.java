package twosource.extract;

import java.util.Set;
import twosource.rule.Role;
import twosource.rule.Triggers;
import twosource.text.Sentence;
import twosource.text.TokenRange;

/**
 * Tells a number that only adds to one told elsewhere: {@code another four people died}.
 *
 * <p>Others of whom something else is told are a number of their own: {@code killed five people and
 * injured 40 others}.
 */
final class Increments {

  private static final Set<String> BEFORE = Set.of("another", "other", "further", "additional");
  private static final Set<String> AFTER =
      Set.of("more", "other", "others", "further", "additional");

  private static final int REACH = 2;

  private Increments() {}

  /** Always false for a role that every trigger of its frame can tell. */
  static boolean isOne(Sentence sentence, TokenRange number, Trigger trigger, Role role) {
    return !role.toldBy().isEmpty()
        && isFurther(sentence, number)
        && !isBesideAnother(sentence, number, trigger, role);
  }

  private static boolean isFurther(Sentence sentence, TokenRange number) {
    for (int i = Math.max(0, number.from() - 1); i < number.to(); i++) {
      if (BEFORE.contains(sentence.token(i).lemma())) {
        return true;
      }
    }
    for (int i = number.to(); i < Math.min(sentence.size(), number.to() + REACH); i++) {
      if (AFTER.contains(sentence.token(i).lemma())) {
        return true;
      }
      if (!sentence.token(i).isNoun()) {
        return false;
      }
    }
    return false;
  }

  /** Tells whether the trigger before it in the sentence tells something else. */
  private static boolean isBesideAnother(
      Sentence sentence, TokenRange number, Trigger trigger, Role role) {
    Triggers triggers = trigger.frame().triggers();
    for (int i = number.from() - 1; i >= 0; i--) {
      String lemma = sentence.token(i).lemma();
      String form = sentence.token(i).text();
      boolean evokes =
          triggers.verbs().contains(lemma)
              || triggers.nouns().contains(lemma)
              || triggers.states().contains(form);
      if (evokes && !trigger.tokens().contains(i)) {
        return !role.toldBy().contains(lemma) && !role.toldBy().contains(form);
      }
    }
    return false;
  }
}
