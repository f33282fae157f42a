package twosource.extract;

import java.util.ArrayList;
import java.util.List;
import twosource.claim.Phase;
import twosource.rule.Relations;
import twosource.text.Sentence;
import twosource.text.TokenRange;

/** Finds the words about a noun in its own phrase: modifiers, possessor, name, what stands free. */
final class NounComplements {

  private final Sentence sentence;
  private final int noun;
  private final TokenRange own;
  private final TokenRange whole;
  private final List<Complement> parts = new ArrayList<>();

  /**
   * @param noun token of the noun
   * @param own the phrase of the noun
   * @param outer the phrase on which that hangs: {@code the second day} of {@code talks}; else the
   *     same
   */
  NounComplements(Sentence sentence, int noun, TokenRange own, TokenRange outer) {
    this.sentence = sentence;
    this.noun = noun;
    this.own = own;
    this.whole = outer.union(own);
  }

  List<Complement> parts() {
    add(Relations.PHRASE, whole.from(), whole.to());
    add(Relations.MODIFIER, whole.from(), noun);
    addPossessors();
    int name = noun + 1;
    while (name < own.to() && sentence.token(name).isProperNoun()) {
      name++;
    }
    add(Relations.NAME, noun + 1, name);
    add(Relations.BARE, noun + 1, own.to());
    return List.copyOf(parts);
  }

  /** Adds {@code Ito} of {@code Ito 's talks}, else the pronoun of {@code their talks}. */
  private void addPossessors() {
    boolean owned = NounReference.isPossessive(sentence, new TokenRange(own.from(), noun));
    for (int i = own.from(); i < noun; i++) {
      if (sentence.token(i).tag().equals("POS")) {
        parts.add(new Complement(Relations.POSSESSOR, new TokenRange(own.from(), i), Phase.WHOLE));
      } else if (sentence.token(i).tag().equals("PRP$") && !owned) {
        add(Relations.POSSESSOR, i, i + 1);
      }
    }
  }

  private void add(String name, int from, int to) {
    if (from < to) {
      parts.add(new Complement(name, new TokenRange(from, to), Phase.WHOLE));
    }
  }
}
